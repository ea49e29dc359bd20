import type { Case, Measurement } from '../../cases/case';
import { paperCode } from '../../cases/paperCode';
import type { Language } from '../../i18n/languages';
import type { PaperFormWords } from '../../i18n/nl/paperForm';
import type { Text } from '../../i18n/text';
import type { Instrument } from '../../questions/schema';

/** What the form on paper is made of. */
export interface PaperSource {
  readonly record: Case;
  readonly measurement: Measurement;
  readonly instrument: Instrument;
  readonly language: Language;
  readonly words: PaperFormWords;
  readonly say: (text: Text) => string;
}

/** What the code of a case is on paper the code of: measurement, version and form. */
export function belongingOf({
  record,
  measurement,
  words,
}: Pick<PaperSource, 'record' | 'measurement' | 'words'>): string {
  const { form, instrument } = measurement;
  const number = record.measurements.indexOf(measurement) + 1;
  return words.belongsTo(number, instrument.version, form === 'short' ? words.forms.short : words.forms.full);
}

/** The code with what it is the code of, as it stands on paper. */
export function codeLine(source: Pick<PaperSource, 'record' | 'measurement' | 'words'>): string {
  return `${paperCode(source.record)} · ${belongingOf(source)}`;
}
