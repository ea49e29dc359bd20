import type { Language } from '../../src/i18n/languages';
import type { ReportContents } from '../../src/report/contents';

/** A choice of contents, in a language. */
export interface Selection {
  readonly contents: ReportContents;
  readonly language: Language;
}

/**
 * What can be chosen, as a covering array: beside the report with everything in Dutch, each pair of choices stands
 * together in one of these at least. A fault of how two parts are written beside each other is found by that; every
 * single selection is left to our own check of the structure, which takes no minute for them.
 */
export const selections: readonly Selection[] = [
  selection('employer', 'nl', ['notes', 'expertView', 'answers']),
  selection('employer', 'en', ['notes', 'expertView']),
  selection('employer', 'en', ['answers']),
  selection('caseFile', 'nl', ['notes', 'answers']),
  selection('caseFile', 'en', ['expertView']),
];

function selection(
  audience: ReportContents['audience'],
  language: Language,
  without: ReadonlyArray<'notes' | 'expertView' | 'answers'>,
): Selection {
  const isIn = (part: (typeof without)[number]) => !without.includes(part);
  return {
    contents: {
      audience,
      notes: isIn('notes'),
      expertView: isIn('expertView'),
      answers: isIn('answers'),
    },
    language,
  };
}
