import { cdp } from 'vitest/browser';

const emulate = (media: 'print' | '') => cdp().send('Emulation.setEmulatedMedia', { media });

/** Looks at the page as it is printed. */
export async function onPaper(look: () => Promise<void>): Promise<void> {
  await emulate('print');
  try {
    await look();
  } finally {
    await emulate('');
  }
}
