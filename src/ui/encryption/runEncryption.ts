import type { EncryptionAnswer, EncryptionTask } from '../../files/encryption/encryptionTask';
import workerAddress from '../../files/encryption/encryptionWorker?worker&url';
import { trustedScript } from '../../lib/trustedScript';

/**
 * Encrypts or decrypts a file with a passphrase, in a worker of its own: the quarter of a gigabyte that a key
 * takes is free again afterwards.
 * @returns null when it cannot be opened: another passphrase, or a file that is not as it was made
 * @throws when the worker cannot be fetched
 */
export function runEncryption(task: EncryptionTask): Promise<Blob | null> {
  const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
  return new Promise<Blob | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<EncryptionAnswer>) =>
      resolve(data.kind === 'done' ? data.file : null),
    );
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'The worker did not start')),
    );
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
