import type { Case } from '../../cases/case';
import { copied } from '../../cases/newCase';
import { listed } from '../../i18n/format';
import { useEnvironment } from '../../ui/environment';
import { useLanguage, useWords } from '../../ui/language';
import { ConfirmDialog } from '../../ui/layout/ConfirmDialog';
import { useSession } from '../../ui/session';

/** Asks what to do with a file whose case is here already, and says what it would take with it. */
export function KnownFile({ record }: { readonly record: Case }) {
  const session = useSession();
  const environment = useEnvironment();
  const { language } = useLanguage();
  const words = useWords('openFile');
  const missing = record.leftOut?.map((part) => words.leftOut[part]) ?? [];
  const warning = missing.length > 0 ? [words.missing(listed(missing, language))] : [];
  return (
    <ConfirmDialog
      heading={words.knownHeading(record.employer.name)}
      text={[...warning, words.knownText].join(' ')}
      choices={[
        {
          label: words.keepBoth,
          onChoose: () => session.send({ type: 'file.keptBoth', copy: copied(record, environment) }),
        },
        { label: words.replace, isDanger: true, onChoose: () => session.send({ type: 'file.replaced' }) },
      ]}
      cancelLabel={words.doNotOpen}
      onClose={() => session.send({ type: 'file.cancelled' })}
    />
  );
}
