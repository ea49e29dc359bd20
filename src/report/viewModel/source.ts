import type { Language } from '../../i18n/languages';
import { citationParts, referenceOf } from '../../library/references';

export interface SourceViewModel {
  readonly id: string;
  readonly citation: string;
  /** Of the citation, for a screen reader: it is cited in the language of the source. */
  readonly language: Language;
  /** What has to be known of it, in the language of the report; null when there is nothing. */
  readonly note: string | null;
  readonly url: string | undefined;
}

/** A source as a citation. @throws RangeError for an id that the library does not hold */
export function sourceViewModel(id: string, reportLanguage: Language): SourceViewModel {
  const reference = referenceOf(id);
  const { text, language, note } = citationParts(reference, reportLanguage);
  return { id, citation: text, language, note, url: reference.url };
}
