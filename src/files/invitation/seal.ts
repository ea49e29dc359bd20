import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** The two halves of a key (age, X25519): the public one seals, only the private one opens. */
export interface KeyPair {
  readonly recipient: string;
  readonly identity: string;
}

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Seals bytes as an age file that any age tool opens with the private half. */
export async function sealFor(recipient: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/**
 * Opens what was sealed. All or nothing.
 * @returns undefined for another key, and when any bit of it was changed or is missing
 */
export async function openSealed(identity: string, sealed: Uint8Array): Promise<Uint8Array | undefined> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed).catch(() => undefined);
}
