import { decrypt, encrypt } from './age';
import type { EncryptionAnswer, EncryptionTask } from './encryptionTask';

/** Encrypts and decrypts beside the page: making a key of a passphrase takes seconds on purpose. */

addEventListener('message', ({ data }: MessageEvent<EncryptionTask>) => void answer(data));

async function answer({ kind, file, passphrase }: EncryptionTask): Promise<void> {
  const work = kind === 'encrypt' ? encrypt : decrypt;
  // Why it failed is not told: whoever tries passphrases should learn nothing from it.
  const said = await work(file, passphrase).then(
    (done): EncryptionAnswer => ({ kind: 'done', file: done }),
    (): EncryptionAnswer => ({ kind: 'failed' }),
  );
  postMessage(said);
}
