import type { Area, Areas } from '../../../../src/i18n/packs';
import { english, type Tongue } from '../tongues';
import { PSEUDO } from './buildPseudo';
import { inPseudo, textInPseudo } from './inPseudo';

/** By the name of an area. */
const words = new Proxy({} as Areas, { get: (_, area: Area) => inPseudo(english.words[area]) });

/** The pseudo-language as its user meets it. Its language is the one that it is made of: the tests know no other. */
export const pseudo: Tongue = {
  language: english.language,
  locale: PSEUDO,
  words,
  say: (text) => textInPseudo(english.say(text)),
  report: words.report,
  way: words.caseNavigation,
};
