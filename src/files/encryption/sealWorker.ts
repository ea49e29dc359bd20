import { seal, unseal } from './age';
import type { SealAnswer, SealTask } from './sealTask';

/** Seals and unseals beside the page: making a key of a passphrase takes seconds on purpose. */

addEventListener('message', ({ data }: MessageEvent<SealTask>) => void answer(data));

async function answer({ kind, file, passphrase }: SealTask): Promise<void> {
  const work = kind === 'seal' ? seal : unseal;
  // Why it failed is not told: whoever tries passphrases should learn nothing from it.
  const said = await work(file, passphrase).then(
    (done): SealAnswer => ({ kind: 'done', file: done }),
    (): SealAnswer => ({ kind: 'failed' }),
  );
  postMessage(said);
}
