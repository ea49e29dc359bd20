import type { Language } from '../../i18n/language';
import { citationParts, referenceOf } from '../../library/references';
import type { SourceViewModel } from './report';

/** A source as a citation. @throws RangeError for an id that the library does not hold */
export function sourceViewModel(id: string, reportLanguage: Language): SourceViewModel {
  const reference = referenceOf(id);
  const { text, language, note } = citationParts(reference, reportLanguage);
  return { id, citation: text, language, note, url: reference.url };
}
