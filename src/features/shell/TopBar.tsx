import { languageOf } from '../../i18n/languages';
import { useOpenCase } from '../../ui/document';
import { LanguageOptions } from '../../ui/fields/LanguageOptions';
import { useLanguage, useWords } from '../../ui/language';
import { hrefOf } from '../../ui/routes';
import { useSessionState } from '../../ui/session';
import { SaveStatus } from './SaveStatus';
import { UndoButtons } from './UndoButtons';

/** Product, employer, whether it is saved, language. */
export function TopBar() {
  const words = useWords('app');
  const { language, choose } = useLanguage();
  const isShown = useSessionState((state) => state.matches({ document: { open: { attention: 'shown' } } }));
  const record = useOpenCase();
  const shown = isShown ? record : null;
  const employer = shown?.employer.name;
  return (
    <header className="top">
      {/* A button, not an anchor: the address belongs to the walk. */}
      <button type="button" className="skip-link" onClick={() => document.getElementById('content')?.focus()}>
        {words.skipToContent}
      </button>
      {/* Whoever answers an invitation has no list of cases to go to. */}
      <a href={shown?.invitation ? hrefOf(shown.id) : '#/'} className="top__product">
        <span translate="no">{words.product}</span>
        <span className="visually-hidden">{`, ${words.toStart}`}</span>
      </a>
      {employer && <span className="top__employer">{employer}</span>}
      <span className="top__space" />
      {employer && <UndoButtons />}
      {employer && <SaveStatus />}
      <label className="top__language">
        <span className="visually-hidden">{words.language}</span>
        <select value={language} onChange={(event) => choose(languageOf(event.target.value))}>
          <LanguageOptions />
        </select>
      </label>
    </header>
  );
}
