import { dateString, textString } from './syntax';
import type { FileProperties } from './xmp';

/** The information dictionary (ISO 32000-1, 14.3.3), for readers that know no XMP; it says the same. */
export function informationOf({
  title,
  subject,
  author,
  creator,
  producer,
  createdAt,
}: FileProperties): string {
  return [
    `<</Title ${textString(title)} /Subject ${textString(subject)} /Author ${textString(author)}`,
    `/Creator ${textString(creator)} /Producer ${textString(producer)}`,
    `/CreationDate (${dateString(createdAt)})>>`,
  ].join(' ');
}
