import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { decrypt, encrypt } from '../../../src/files/encryption/age';
import { isEncrypted } from '../../../src/files/encryption/isEncrypted';

/** Low, so that many attempts take no time. */
const EASY = 2;
const passphrase = 'vier losse wóórden hier';
const text = '{"format":"igm-scan/case"}\n';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('an encrypted file', () => {
  it('opens with its passphrase and is what was encrypted', async () => {
    const encrypted = await encrypt(new Blob([text]), passphrase, EASY);
    expect(await isEncrypted(encrypted)).toBe(true);
    expect(await (await decrypt(encrypted, passphrase)).text()).toBe(text);
  });

  it.each(['crème brûlée à trois', 'Ångström und Öl', 'tiếng Việt có dấu'])(
    'opens with “%s” as any system types it, whichever it was encrypted on',
    async (typed) => {
      const forms = [typed.normalize('NFC'), typed.normalize('NFD')];
      for (const one of forms) {
        const encrypted = await encrypt(new Blob([text]), one, EASY);
        for (const other of forms) expect(await (await decrypt(encrypted, other)).text()).toBe(text);
      }
    },
  );

  it('of another tool that took the passphrase as it came opens as well', async () => {
    const decomposed = 'naïve façade'.normalize('NFD');
    const other = new Encrypter();
    other.setPassphrase(decomposed);
    other.setScryptWorkFactor(EASY);
    const encrypted = new Blob([new Uint8Array(await other.encrypt(text))]);
    expect(await (await decrypt(encrypted, decomposed.normalize('NFC'))).text()).toBe(text);
  });

  it('of many parts, and of none, as well', async () => {
    const large = new Uint8Array(200_000).map((_, index) => index % 251);
    expect(
      await bytesOf(await decrypt(await encrypt(new Blob([large]), passphrase, EASY), passphrase)),
    ).toEqual(large);
    expect((await decrypt(await encrypt(new Blob([]), passphrase, EASY), passphrase)).size).toBe(0);
  });

  it('does not say twice the same of the same', async () => {
    const [one, other] = [
      await encrypt(new Blob([text]), passphrase, EASY),
      await encrypt(new Blob([text]), passphrase, EASY),
    ];
    expect(await bytesOf(one)).not.toEqual(await bytesOf(other));
  });

  it.each(['', 'vier losse woorden hier', `${passphrase} `])('stays closed for “%s”', async (wrong) => {
    const encrypted = await encrypt(new Blob([text]), passphrase, EASY);
    await expect(decrypt(encrypted, wrong)).rejects.toThrow();
  });

  it('stays closed when a bit of any byte was flipped', async () => {
    const encrypted = await bytesOf(await encrypt(new Blob([text]), passphrase, EASY));
    const opened: string[] = [];
    for (const [at, byte] of encrypted.entries()) {
      // The lowest, which base64 can hold without a meaning, and another in turn: each attempt is a key derivation.
      for (const bit of [0, 1 + (at % 7)]) {
        const changed = encrypted.with(at, byte ^ (1 << bit));
        await decrypt(new Blob([changed]), passphrase).then(
          () => opened.push(`byte ${at}, bit ${bit}`),
          () => undefined,
        );
      }
    }
    expect(opened).toEqual([]);
  });

  it('stays closed when it was cut off at any byte', async () => {
    const encrypted = await bytesOf(await encrypt(new Blob([text]), passphrase, EASY));
    for (let length = 0; length < encrypted.length; length++) {
      await expect(decrypt(new Blob([encrypted.subarray(0, length)]), passphrase)).rejects.toThrow();
    }
  });

  it('that asks for an absurd amount of work is refused before any is done', async () => {
    const encrypted = await bytesOf(await encrypt(new Blob([text]), passphrase, EASY));
    const asking = new TextDecoder('latin1').decode(encrypted).replace(/(-> scrypt \S+) 2\n/, '$1 40\n');
    const begun = performance.now();
    await expect(decrypt(new Blob([Buffer.from(asking, 'latin1')]), passphrase)).rejects.toThrow();
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

it('a file that is not encrypted is told apart by its first bytes', async () => {
  expect(await isEncrypted(new Blob([text]))).toBe(false);
  expect(await isEncrypted(new Blob([]))).toBe(false);
});

/** Made by Debian's age 1.1.1 from the text above, with the passphrase above. */
const fromAge = [
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBVSGgrRHdya0VrdkVyQjMxeVorZVBnIDE4CnBjY0Vua0wzOH',
  'I1RitSU2dQb2VROU5ydW1wNGNDTGhwUHpVam8zNXZ5YW8KLS0tIHQwUmNacGxKTm50SStiREIvNlpLNGlKcnd2Rm82',
  'amFpZzd3N09tem1pTXcK9X85x69ZH8ZlNQ79T9dZDQLWB+/qSoYuXWptMZyt1+RDijhgFTnOU/+TRUfbMEX3E0fK1o',
  'GdOkFYswk=',
].join('');

it('a file that the age tool made is opened, whether the tool is here or not', async () => {
  const theirs = new Blob([Buffer.from(fromAge, 'base64')]);
  expect(await isEncrypted(theirs)).toBe(true);
  expect(await (await decrypt(theirs, passphrase)).text()).toBe(text);
});

/** Debian's `age` asks for a passphrase on a terminal, which `script` provides. */
const hasAge =
  spawnSync('age', ['--version']).status === 0 && spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasAge)('the age tool', () => {
  const run = (command: string, answers: readonly string[]) =>
    spawnSync('script', ['-qec', `sleep 0.3; ${command}`, '/dev/null'], {
      input: answers.map((answer) => `${answer}\n`).join(''),
      encoding: 'utf8',
    });

  // The other way round is shown by the file of above, at the cost that other tools ask.
  it('opens what the app encrypted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'age-'));
    try {
      const path = (name: string) => join(folder, name);
      writeFileSync(path('ours.age'), await bytesOf(await encrypt(new Blob([text]), passphrase, EASY)));
      run(`age -d -o ${path('ours.json')} ${path('ours.age')}`, [passphrase]);
      expect(readFileSync(path('ours.json'), 'utf8')).toBe(text);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
