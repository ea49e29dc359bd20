import { Decrypter, Encrypter } from 'age-encryption';

/**
 * Encrypts with a passphrase, in the age format (age-encryption.org/v1), so that other age tools open it.
 * The passphrase is taken in Unicode's NFC: what is typed alike on another system opens it.
 * @param workFactor base-2 logarithm of the cost of trying a passphrase; 18 is what other age tools take, and
 * costs 256 MB and a second or two
 */
export async function encrypt(file: Blob, passphrase: string, workFactor = 18): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  return new Response(await encrypter.encrypt(file.stream())).blob();
}

/**
 * Decrypts what was encrypted with a passphrase. All or nothing: no part of it is given before the whole file
 * is known to be as it was made.
 * @throws when the passphrase is wrong, when any bit of the file was changed, and for a work factor above 20
 * (1 GB), which no ordinary tool writes
 */
export async function decrypt(file: Blob, passphrase: string): Promise<Blob> {
  const decrypter = new Decrypter();
  for (const typed of formsOf(passphrase)) decrypter.addPassphrase(typed);
  return new Response(await decrypter.decrypt(file.stream())).blob();
}

/** What was typed, and its canonical equivalents: another tool, or another system, took it as it came. */
function formsOf(passphrase: string): ReadonlySet<string> {
  return new Set([passphrase, passphrase.normalize('NFC'), passphrase.normalize('NFD')]);
}
