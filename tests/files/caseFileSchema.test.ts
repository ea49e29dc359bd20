import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_FORMAT_VERSION, type Case } from '../../src/cases/case';
import { exampleCase } from '../../src/cases/example';
import { caseFileSchema } from '../../src/files/caseFileSchema';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { languageIds } from '../../src/i18n/languages';
import { resultsOf } from '../../src/report/exports/results';
import { anyCase } from '../fixtures/arbitraries';
import { stillEnvironment } from '../fixtures/case';
import { goldenCases, recordOf } from '../fixtures/golden';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const schemaOf = (format: number): unknown => JSON.parse(textOf(`../../public/schema/case-${format}.json`));
const published = schemaOf(CASE_FORMAT_VERSION);

/** An independent validator, strict about the schema itself. */
function validator(schema: unknown) {
  const options = { strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true };
  const ajv = new Ajv2020(options);
  addFormats.default(ajv);
  return ajv.compile(Object(schema));
}
const isValid = validator(published);
const fileOf = (record: Case): unknown => JSON.parse(writeCaseFile(record, resultsOf(record)));
const faultsOf = (data: unknown) => (isValid(data) ? [] : isValid.errors);

const example = exampleCase('nl', stillEnvironment());
const broken = (change: (file: Record<string, unknown>) => void): unknown => {
  const file = Object(fileOf(example));
  change(file);
  return file;
};

it.each(['employer', 'professional', 'two-views'])(
  'the schema of format 1 stays published, and takes what was written in it (%s)',
  (name) => {
    const isValid1 = validator(schemaOf(1));
    expect(isValid1(JSON.parse(textOf(`../faults/golden/case-file-1-${name}.json`)))).toBe(true);
    expect(isValid1(fileOf(example))).toBe(false);
  },
);

describe('the published JSON Schema', () => {
  it('is what the schema in the code gives; if not, run `npm run schema`', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(caseFileSchema())));
  });

  it.each(languageIds)('takes the example in %s, with its results', (language) => {
    expect(faultsOf(fileOf(exampleCase(language, stillEnvironment())))).toEqual([]);
  });

  it('takes the golden cases', () => {
    for (const golden of goldenCases) expect(faultsOf(fileOf(recordOf(golden))), golden.name).toEqual([]);
  });

  it('takes the file of any case', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        expect(faultsOf(fileOf(record))).toEqual([]);
      }),
    );
  });

  it.each([
    ['another format', broken((file) => Object.assign(file, { format: 'other' }))],
    ['a newer version', broken((file) => Object.assign(file, { formatVersion: 3 }))],
    ['a field that nobody knows', broken((file) => Object.assign(file, { extra: 1 }))],
    ['an absent field', broken((file) => delete file.goal)],
    ['an id that is none', broken((file) => Object.assign(file, { id: 'x' }))],
    ['a seventh phase', broken((file) => Object.assign(file, { phase: 7 }))],
    ['no measurement', broken((file) => Object.assign(file, { measurements: [] }))],
    [
      'a day that does not exist',
      broken((file) => Object.assign(file, { createdAt: '2026-02-30T00:00:00Z' })),
    ],
    [
      'an employer without a name',
      broken((file) => Object.assign(file, { employer: { name: '', sector: null, contact: '', place: '' } })),
    ],
    [
      'a profile that nobody knows',
      broken((file) =>
        Object.assign(file, {
          results: [{ ...Object(resultsOf(example)[0]), profile: { id: 'x', close: [] } }],
        }),
      ),
    ],
  ])('refuses %s', (_, file) => {
    expect(faultsOf(file)).not.toEqual([]);
  });
});
