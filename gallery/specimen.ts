import type { ReactNode } from 'react';
import type { Language } from '../src/i18n/languages';

/** A shared component, in each state that it can have. */
export interface Specimen {
  readonly name: string;
  readonly states: readonly State[];
}

interface State {
  readonly name: string;
  /** Draws it; what an author would write in it is given in the language that is shown. */
  readonly draw: (texts: SpecimenTexts) => ReactNode;
}

/** What stands in the specimens: the words of the interface are the app's own. */
export interface SpecimenTexts {
  readonly language: Language;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly longText: string;
  readonly error: string;
  readonly heading: string;
}

const dutch = {
  label: 'Naam van het bedrijf',
  hint: 'Zoals die op het rapport staat.',
  text: 'Bakkerij Jansen',
  heading: 'Wij hebben werk dat bij hen past',
  error: 'Vul een naam in.',
};
const english: typeof dutch = {
  label: 'Name of the company',
  hint: 'As it stands on the report.',
  text: 'Jansen’s bakery',
  heading: 'We have work that suits them',
  error: 'Fill in a name.',
};

/** A word that nothing may break but the edge of its box. */
const ENDLESS = 'werkgeversservicepuntcoördinatiemedewerker'.repeat(3);

/** The texts of the specimens. A further language shows them in English. */
export function textsIn(language: Language): SpecimenTexts {
  const texts = language === 'nl' ? dutch : english;
  return { ...texts, language, longText: `${`${texts.text}. `.repeat(25)}${ENDLESS}` };
}
