const MARK = 'age-encryption.org/v1\n';

/** Whether a file says of itself, in its first bytes, that it is encrypted in the age format. */
export async function isEncrypted(file: Blob): Promise<boolean> {
  return (await file.slice(0, MARK.length).text()) === MARK;
}
