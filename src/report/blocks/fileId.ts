import { languageIds } from '../../i18n/languages';
import { redactableParts } from '../redactedCopy';
import type { Report } from '../viewModel/report';

/** Revisions and languages that the digits can tell apart. */
const REVISIONS = 0x100000;
const LANGUAGES = 0x10;

/**
 * 32 hexadecimal digits that belong to this state of this case on this day, in this language and with these
 * contents: 16 of the case, 8 of the day, 1 of the language, 5 of the revision, 2 of the contents.
 */
export function fileIdOf({
  record: { id, revision, leftOut = [] },
  language,
  today,
  contents: { audience, ...contents },
}: Pick<Report, 'record' | 'language' | 'today' | 'contents'>): string {
  const choices = [
    audience === 'employer',
    !contents.notes,
    !contents.expertView,
    !contents.answers,
    ...redactableParts.map((part) => leftOut.includes(part)),
  ];
  const bits = choices.reduce((sum, isOn, index) => sum + (isOn ? 2 ** (index + 1) : 0), 0);
  return [
    id.replaceAll('-', '').slice(0, 16).toLowerCase(),
    today.replaceAll('-', ''),
    hex(languageIds.indexOf(language) % LANGUAGES, 1),
    hex(revision % REVISIONS, 5),
    hex(bits, 2),
  ].join('');
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
