import type { Objects } from './objects';
import { binary, dateString, name, reference, textString } from './syntax';

/** A file inside the file. */
export interface EmbeddedFile {
  readonly name: string;
  /** Such as `application/json`. */
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts a file into the file, as an associated file (ISO 19005-3, 6.8): it is the source of what is shown.
 * @returns the object of its file specification
 */
export function putAttachment(attachment: EmbeddedFile, date: Date, objects: Objects): number {
  const { name: fileName, mediaType, description, bytes } = attachment;
  const stream = reference(
    objects.putStream(binary(bytes), {
      Type: '/EmbeddedFile',
      Subtype: name(mediaType),
      Params: `<</Size ${bytes.length} /ModDate (${dateString(date)})>>`,
    }),
  );
  const specification = objects.reserve();
  objects.put(
    specification,
    [
      `<</Type /Filespec /F ${textString(fileName)} /UF ${textString(fileName)}`,
      `/Desc ${textString(description)} /AFRelationship /Source`,
      `/EF <</F ${stream} /UF ${stream}>>>>`,
    ].join(' '),
  );
  return specification;
}

/** The entries of the catalog that lead to it. */
export function attachmentEntries(
  specification: number,
  { name: fileName }: EmbeddedFile,
): readonly string[] {
  const file = reference(specification);
  return [`/AF [${file}]`, `/Names <</EmbeddedFiles <</Names [${textString(fileName)} ${file}]>>>>`];
}
