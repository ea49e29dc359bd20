import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/cases/case';
import { limits } from '../../src/cases/limits';
import { newMember } from '../../src/cases/teamwork';
import { readCaseFile } from '../../src/files/caseFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { derivedId } from '../../src/lib/hash';
import { resultsOf } from '../../src/report/exports/results';
import { anyCase } from '../fixtures/arbitraries';
import { aCase, anEntry, ratedAt } from '../fixtures/case';

const written = (record: Case) => writeCaseFile(record, resultsOf(record));
const caseIn = (text: string) => {
  const file = readCaseFile(text);
  if (file.kind === 'refused') throw new Error(JSON.stringify(file.problem));
  return file;
};

/** The text of a file, with these answers in the go / no-go. */
function withSuitability(text: string, answers: object): string {
  const suitability = { answers, decision: null, reason: '', decidedOn: null, reviewOn: null };
  return JSON.stringify({
    ...JSON.parse(text),
    approach: { checks: {}, notes: {}, suitability, placement: {} },
  });
}

describe('a data file', () => {
  it('gives back any case as it was, with its results', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const file = caseIn(written(record));
        expect(file.case).toEqual(record);
        expect(file.claimedResults).toEqual(resultsOf(record));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the answers to questions of the go / no-go that are asked no more', () => {
    const text = written(aCase());
    const answers = { 'IND-3': { answer: 'no', note: 'Wij zijn met zijn zessen.' } };
    const record = caseIn(withSuitability(text, answers)).case;
    expect(record.approach?.suitability.answers).toEqual(answers);
    expect(caseIn(written(record)).case).toEqual(record);
  });

  it('is written the same way again after it was read', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const text = written(record);
        expect(written(caseIn(text).case)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('carries the format, its version and results for every measurement', () => {
    const file = JSON.parse(written(aCase({ employer: ratedAt(2) })));
    expect(file).toMatchObject({
      format: 'igm-scan/case',
      formatVersion: 2,
      results: [{ basis: file.measurements[0].views[0].id }],
    });
    expect(file.results[0].measurement).toBe(file.measurements[0].id);
  });

  it('may come without results', () => {
    const { results: _, ...bare } = JSON.parse(written(aCase()));
    expect(caseIn(JSON.stringify(bare)).claimedResults).toBeUndefined();
  });

  it('may begin with a byte order mark', () => {
    const record = aCase({ employer: ratedAt(3) });
    expect(caseIn(`\uFEFF${written(record)}`).case).toEqual(record);
  });

  it('keeps text as NFC without spaces around it', () => {
    const text = written(aCase({ name: 'Jansen', place: 'Delft' }));
    const decomposed = text.replace('"Jansen"', '"  Cafe\u0301 "').replace('"Delft"', '"A\u030Arhus"');
    expect(caseIn(decomposed).case.employer).toMatchObject({ name: 'Caf\u00e9', place: '\u00c5rhus' });
  });

  it('of an unfinished scan may leave out when it was completed', () => {
    const file = JSON.parse(written(aCase()));
    delete file.measurements[0].completedAt;
    expect(caseIn(JSON.stringify(file)).case.measurements[0]?.completedAt).toBeNull();
  });
});

describe('a file that cannot be read', () => {
  const whole = written(aCase({ employer: { 'ATT-6': 4 }, notes: { 'ATT-6': 'één' } }));

  it('is refused when it breaks off at any byte', () => {
    const bytes = new TextEncoder().encode(whole.trimEnd());
    for (let length = 0; length < bytes.length; length++) {
      const cut = new TextDecoder().decode(bytes.slice(0, length));
      expect(readCaseFile(cut)).toEqual({
        kind: 'refused',
        problem: { kind: cut.trim() === '' ? 'empty' : 'notJson' },
      });
    }
  });

  it.each([
    ['nothing at all', '', { kind: 'empty' }],
    ['only white space', ' \n\t', { kind: 'empty' }],
    ['only a byte order mark', '\uFEFF', { kind: 'empty' }],
    ['plain text', 'Beste collega', { kind: 'notJson' }],
    ['two files after each other', whole + whole, { kind: 'notJson' }],
    ['another JSON file', '{"format":"geojson"}', { kind: 'notOurs' }],
    ['a list', '[1,2]', { kind: 'notOurs' }],
    ['nothing but null', 'null', { kind: 'notOurs' }],
    ['no version', '{"format":"igm-scan/case"}', { kind: 'notOurs' }],
    ['a version in words', '{"format":"igm-scan/case","formatVersion":"1"}', { kind: 'notOurs' }],
    [
      'a newer version with fields that we do not know',
      '{"format":"igm-scan/case","formatVersion":3,"cases":[]}',
      { kind: 'newer', version: '3' },
    ],
    [
      'a questionnaire of a version that we do not know',
      whole.replace(/"version": "[\d.]+"/, '"version": "99.0.0"').replace('"views"', '"answersOfTheFuture"'),
      { kind: 'newer', version: 'igm-employer 99.0.0' },
    ],
    ['a bracket a million deep', '['.repeat(1_000_000), { kind: 'tooDeep' }],
    ['objects a million deep', `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`, { kind: 'tooDeep' }],
    ['more characters than any case of ours', `"${'x'.repeat(limits.file)}"`, { kind: 'tooLarge' }],
  ])('is refused by name: %s', (_, text, problem) => {
    expect(readCaseFile(text)).toEqual({ kind: 'refused', problem });
  });

  it.each(['measurements', 'plan', 'team.members'])('is refused when two of %s have one id', (list) => {
    const one = newMember(derivedId('member'));
    const record = { ...aCase(), plan: [anEntry()], team: { goal: '', members: [one] } };
    const file = JSON.parse(written(record));
    const elements: object[] = list.split('.').reduce((inside, name) => inside[name], file);
    elements.push(...elements);
    expect(readCaseFile(JSON.stringify(file))).toMatchObject({
      kind: 'refused',
      problem: { kind: 'invalid', path: `${list}[1].id`, reason: 'twice' },
    });
  });

  it('is not one of ours with 200 agreements at their longest', () => {
    const long = 'é'.repeat(limits.note);
    const plan = Array.from({ length: 200 }, (_, index) =>
      anEntry({ intervention: `OWN-${index}`, ownStep: long, note: long, evaluation: long }),
    );
    const text = writeCaseFile({ ...aCase(), plan });
    expect(new Blob([text]).size).toBeLessThan(limits.file);
    expect(readCaseFile(text)).toMatchObject({ kind: 'read' });
  });

  it('is not taken for deep because of brackets in a text', () => {
    const record = aCase({ goal: `"${'[{'.repeat(100)}\\` });
    expect(caseIn(written(record)).case.goal).toBe(record.goal);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readCaseFile(text).kind).toBe('refused');
      }),
    );
  });
});
