const MARK = 'age-encryption.org/v1\n';

/** Whether a file says of itself, in its first bytes, that it is encrypted in the age format. */
export async function isEncrypted(file: Blob): Promise<boolean> {
  return (await file.slice(0, MARK.length).text()) === MARK;
}

/** Whether an encrypted file is one for the owner of a key, as answers to an invitation are, and not for a passphrase. */
export async function isSealed(file: Blob): Promise<boolean> {
  const mark = `${MARK}-> X25519 `;
  return (await file.slice(0, mark.length).text()) === mark;
}
