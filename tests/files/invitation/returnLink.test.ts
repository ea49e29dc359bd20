import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Returned } from '../../../src/cases/case';
import { compact } from '../../../src/files/invitation/compact';
import { openReturn, sealReturn } from '../../../src/files/invitation/returnFile';
import { packReturn, unpackReturn } from '../../../src/files/invitation/returnLink';
import { newKeyPair, sealFor } from '../../../src/files/invitation/seal';
import { whatIsGiven } from '../../fixtures/arbitraries';
import { ratedAt } from '../../fixtures/case';
import { anyReturned, instrument, keys, terms } from '../../fixtures/invitations';

const answers: Returned = {
  invitation: terms.id,
  sentAt: '2026-11-25T14:03:00.000Z',
  employer: 'Timmerbedrijf Zwaluw',
  instrument,
  form: 'full',
  view: {
    id: '00000000-0000-4000-8000-000000000222',
    kind: 'employer',
    respondent: { role: 'eigenaar', label: '' },
    ratings: whatIsGiven(ratedAt(4, { norm: 2, capacity: 3 })),
  },
  notes: {},
};

/** With so many characters of notes, in words that differ. */
function withNotes(characters: number): Returned {
  const words = Array.from(
    { length: characters },
    (_, at) => `${((at * 7919) % 9973).toString(36)} werkplek `,
  );
  const text = words.join('').slice(0, characters);
  return { ...answers, notes: { 'ATT-6': text } };
}

async function linkOf(returned: Returned): Promise<string> {
  return packReturn(returned.invitation, await sealReturn(returned, keys.recipient));
}

async function opened(link: string, identity = keys.identity) {
  const read = unpackReturn(link);
  return read.kind === 'read' ? openReturn(read.sealed, { identity, invitation: read.invitation }) : read;
}

/** What is inside a seal, made by hand. */
const open = async (version: number, said: unknown) =>
  openReturn(
    await sealFor(keys.recipient, Uint8Array.from([version, ...new Uint8Array(16), ...compact(said)])),
    { identity: keys.identity, invitation: terms.id },
  );

describe('answers that were sealed', () => {
  it('are the same when they are opened', () =>
    fc.assert(
      fc.asyncProperty(anyReturned, async (returned) => {
        const link = await linkOf(returned);
        expect(unpackReturn(link)).toMatchObject({ kind: 'read', invitation: returned.invitation });
        expect(await opened(link)).toEqual({ kind: 'read', returned });
      }),
      { numRuns: 40 },
    ));

  it('are an age file that holds nothing in the clear', async () => {
    const sealed = await sealReturn(withNotes(50), keys.recipient);
    const text = new TextDecoder('latin1').decode(sealed);
    expect(text).toMatch(/^age-encryption\.org\/v1\n/);
    expect(text).not.toMatch(/Zwaluw|eigenaar|werkplek/);
  });

  it.skipIf(spawnSync('age', ['--version']).error)('are opened by another age tool', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'return-'));
    writeFileSync(join(folder, 'key'), keys.identity);
    writeFileSync(join(folder, 'sealed'), await sealReturn(answers, keys.recipient));
    const { status } = spawnSync('age', ['-d', '-i', join(folder, 'key'), join(folder, 'sealed')]);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
  });

  it('are not opened by the key of another invitation', async () => {
    const other = await newKeyPair();
    expect(await opened(await linkOf(answers), other.identity)).toEqual({ kind: 'notOpened' });
  });

  it('are refused wherever their link was cut or changed', async () => {
    const link = await linkOf(answers);
    for (let at = 1; at < link.length; at += 7) {
      expect((await opened(link.slice(0, at))).kind, `cut at ${at}`).toMatch(/damaged|notOpened/);
      const other = link[at] === 'A' ? 'B' : 'A';
      const changed = `${link.slice(0, at)}${other}${link.slice(at + 1)}`;
      const read = await opened(changed);
      // The id of the invitation only finds the key.
      if (read.kind === 'read') expect(unpackReturn(changed)).not.toMatchObject({ invitation: terms.id });
      else expect(read.kind).toMatch(/damaged|notOpened/);
    }
  });

  it('of a later version say so, outside the seal and inside', async () => {
    expect(unpackReturn(`2${(await linkOf(answers)).slice(1)}`)).toEqual({ kind: 'newer' });
    expect(await open(2, ['igm-employer', 'something'])).toEqual({ kind: 'newer' });
    expect(await open(1, [instrument.id, '9.0.0', 'full'])).toEqual({ kind: 'newer' });
  });

  it.each([[[]], [{}], [[1, 2, 3]], [['igm-employer', '2.0.0', 'full', 'no time', 5, null]]])(
    'that make no sense are refused: %j',
    async (said) => {
      expect(await open(1, said)).toEqual({ kind: 'invalid' });
    },
  );

  it('fit a link of 2,000 characters with 1,000 characters of notes', async () => {
    const link = await linkOf(withNotes(1_000));
    expect(`https://scan.voorbeeld.nl/#/return/${link}`.length).toBeLessThan(2_000);
  });

  it('fit one code that a phone shows when there are no notes', async () => {
    // Version 12 at level L holds 367 bytes.
    expect(`https://scan.voorbeeld.nl/#/return/${await linkOf(answers)}`.length).toBeLessThanOrEqual(367);
  });
});
