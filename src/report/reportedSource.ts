import type { Language } from '../i18n/language';
import { citationOf, referenceOf } from '../library/references';
import type { ReportedSource } from './report';

/** A source as a citation. @throws RangeError for an id that the library does not hold */
export function reportedSource(id: string, language: Language): ReportedSource {
  const reference = referenceOf(id);
  return { id, citation: citationOf(reference, language), url: reference.url };
}
