import { useState } from 'react';
import { currentMeasurement } from '../../cases/case';
import { settingOf } from '../../cases/setting';
import { languageOf } from '../../i18n/languages';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { pages } from '../../ui/case/pages';
import { useCase } from '../../ui/document';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { LanguageOptions } from '../../ui/fields/LanguageOptions';
import { useGoTo } from '../../ui/goTo';
import { useLanguage, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { useWalk } from '../../ui/walk';
import { CodeOnPaper } from './CodeOnPaper';
import { useMakingPaper } from './useMakingPaper';
import '../../ui/theme/pages.css';
import './paper.css';

/** Where the questionnaire is printed, to be filled in by hand, and from where it is typed in. */
export function PaperScreen() {
  const record = useCase();
  const goTo = useGoTo();
  const words = useWords('paper');
  return (
    <Page title={words.heading} className="result paper">
      <CaseNavigation />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <PrintSection />
      {pages.typing.isThere(record) && (
        <section className="card" aria-labelledby="typing">
          <h2 id="typing">{words.typingHeading}</h2>
          <p>{words.typingLead}</p>
          <button type="button" className="button" onClick={() => goTo('typing')}>
            {words.toTyping}
          </button>
        </section>
      )}
    </Page>
  );
}

function PrintSection() {
  const record = useCase();
  const words = useWords('paper');
  const { language } = useLanguage();
  const [chosen, setChosen] = useState(language);
  const { making, make } = useMakingPaper(record);
  const { form } = currentMeasurement(record);
  return (
    <section className="card" aria-labelledby="print">
      <h2 id="print">{words.printHeading}</h2>
      <p>{form === 'short' ? words.sheets.short : words.sheets.full}</p>
      <p>{words.letter}</p>
      <AskerMissing />
      <CodeOnPaper label={words.code} />
      <p className="hint">{words.codeHint}</p>
      <FieldFrame id="paper-language" label={words.language}>
        {(field) => (
          <select {...field} value={chosen} onChange={(event) => setChosen(languageOf(event.target.value))}>
            <LanguageOptions />
          </select>
        )}
      </FieldFrame>
      {/* It stays where the focus is, so it is not taken out of use. */}
      <button
        type="button"
        className="button button--quiet"
        aria-disabled={making.kind === 'making' || undefined}
        onClick={() => make(chosen)}
      >
        {words.make}
      </button>
      <p role="status">
        {making.kind === 'made' ? words.made(making.name) : making.kind === 'making' && words.making}
      </p>
      {making.kind === 'failed' && (
        <p role="alert" className="alert">
          {words.failed}
        </p>
      )}
    </section>
  );
}

/** A letter of nobody is not read. An employer who fills in alone needs no name on it. */
function AskerMissing() {
  const record = useCase();
  const walk = useWalk();
  const words = useWords('paper');
  const { name, organisation } = record.expert;
  if (name !== '' || organisation !== '' || !settingOf(record).tellsExpert) return null;
  return (
    <p className="alert alert--notice">
      {words.askerMissing}{' '}
      <button
        type="button"
        className="button button--text"
        onClick={() => walk.send({ type: 'details.opened' })}
      >
        {words.toDetails}
      </button>
    </p>
  );
}
