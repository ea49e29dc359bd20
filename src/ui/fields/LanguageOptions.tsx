import { languages } from '../../i18n/languages';

/** Every language, each by what it calls itself, for a list to choose from. */
export function LanguageOptions() {
  return languages.map(({ id, name }) => (
    <option key={id} value={id} lang={id}>
      {name}
    </option>
  ));
}
