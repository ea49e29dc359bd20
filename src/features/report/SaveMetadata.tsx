import { useState } from 'react';
import type { Case } from '../../cases/case';
import { listed } from '../../i18n/format';
import type { SavedPdf } from '../../report/exports/mdto';
import { useLanguage, useWords } from '../../ui/language';
import { saveFile } from '../../ui/saveFile';

interface SaveMetadataProps {
  readonly record: Case;
  readonly pdf: SavedPdf;
}

type Saving = { readonly kind: 'idle' | 'failed' } | { readonly kind: 'saved'; readonly names: string };

/** Saves the two metadata files that belong to a saved PDF. */
export function SaveMetadata({ record, pdf }: SaveMetadataProps) {
  const { language } = useLanguage();
  const words = useWords('dataExports');
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const save = async () => {
    try {
      // For archives only, so it is fetched when it is wanted.
      const [{ mdtoOf }, { sha256Hex }] = await Promise.all([
        import('../../report/exports/mdto'),
        import('../../lib/sha256'),
      ]);
      const files = mdtoOf(record, pdf, await sha256Hex(pdf.bytes));
      for (const { name, text } of files) saveFile(name, text, 'application/xml');
      const names = files.map(({ name }) => name);
      setSaving({ kind: 'saved', names: listed(names, language) });
    } catch {
      setSaving({ kind: 'failed' });
    }
  };
  return (
    <>
      <p>{words.about(pdf.name)}</p>
      <p>{words.metadataHint}</p>
      <p>{words.metadataCheck}</p>
      <button type="button" className="button button--quiet" onClick={() => void save()}>
        {words.saveMetadata}
      </button>
      <p role="status">{saving.kind === 'saved' && `${words.saved(saving.names)} ${words.severalFiles}`}</p>
      {saving.kind === 'failed' && <p role="alert">{words.failed}</p>}
    </>
  );
}
