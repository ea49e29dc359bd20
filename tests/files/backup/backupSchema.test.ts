import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupSchema } from '../../../src/files/backup/backupSchema';
import { writeBackup } from '../../../src/files/backup/writeBackup';
import { anyCase } from '../../fixtures/arbitraries';
import { memoryCases } from '../../fixtures/memoryCases';

const publishedIn = (file: string): object =>
  JSON.parse(readFileSync(new URL(`../../../public/schema/${file}`, import.meta.url), 'utf8'));
const published = publishedIn('backup-1.json');

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
for (const file of ['case-1.json', 'case-2.json']) ajv.addSchema(publishedIn(file));
const isValid = ajv.compile(published);

describe('the published JSON Schema of a backup', () => {
  it('is what the schema in the code gives; if not, run `npm run schema`', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(backupSchema())));
  });

  it('takes the backup of any cases', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCase, { maxLength: 3 }), async (records) => {
        const { file } = await writeBackup(memoryCases(records), new Date(0));
        expect(isValid(JSON.parse(await file.text())) ? [] : isValid.errors).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['another format', { format: 'igm-scan/case' }],
    ['a newer version', { formatVersion: 2 }],
    ['a case that is none', { cases: [{}] }],
  ])('refuses %s', (_, change) => {
    const empty = {
      format: 'igm-scan/backup',
      formatVersion: 1,
      madeAt: '2026-11-21T09:30:00.000Z',
      cases: [],
    };
    expect(isValid(empty)).toBe(true);
    expect(isValid({ ...empty, ...change })).toBe(false);
  });
});
