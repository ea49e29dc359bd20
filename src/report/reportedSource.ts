import { referenceOf } from '../library/references';
import type { ReportedSource } from './report';

/** A source as a citation. @throws RangeError for an id that the library does not hold */
export function reportedSource(id: string): ReportedSource {
  const { cite, url } = referenceOf(id);
  return { id, citation: cite, url };
}
