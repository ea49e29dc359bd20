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

/** Looks at the page in the colours of the user. */
export async function inForcedColours(look: () => Promise<void>): Promise<void> {
  const force = (value: 'active' | 'none') =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  try {
    await look();
  } finally {
    await force('none');
  }
}
