import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOf, placementFields } from '../../../src/approach/approach';
import type { Approach } from '../../../src/cases/schema/caseApproach';
import { languageIds } from '../../../src/i18n/languages';
import { approachViewModel } from '../../../src/report/viewModel/approach';
import { anyCase } from '../../fixtures/arbitraries';

const empty: Approach = {
  checks: {},
  notes: {},
  suitability: { answers: {}, decision: null, reason: '', decidedOn: null, reviewOn: null },
  placement: {},
};
const inDutch = (said: Partial<Approach>, phase = 2) =>
  approachViewModel({ phase, approach: { ...empty, ...said } }, 'nl');
const done = { done: true, on: '2026-11-21', note: '' };
const noted = { done: false, on: null, note: 'Nog bellen' };

describe('the phases in words', () => {
  it('are empty as long as nothing was written down', () => {
    const nothing = {
      current: { phase: 2, label: 'Het bedrijf leren kennen' },
      phases: [],
      suitability: null,
      placement: [],
    };
    expect(approachViewModel({ phase: 2 }, 'nl')).toEqual(nothing);
    expect(inDutch({})).toEqual(nothing);
    expect(inDutch({ checks: { 'P2-1': { done: false, on: null, note: '' } }, notes: { 1: '' } })).toEqual(
      nothing,
    );
  });

  it('name what was done, with day and note, only where something was', () => {
    const { phases } = inDutch({ checks: { 'P1-1': { ...done, note: 'Samen besproken' } } });
    expect(phases.map(({ label, isCurrent }) => [label, isCurrent])).toEqual([
      ['1. Benaderen, informeren, kiezen', false],
      ['2. Het bedrijf leren kennen', true],
    ]);
    expect(phases[0]?.done).toEqual([
      {
        id: 'P1-1',
        text: checksOf(1)[0]?.text.nl,
        day: '21 november 2026',
        note: 'Samen besproken',
      },
    ]);
    expect(phases[0]?.open).toEqual([]);
  });

  it('name all that is open in the current phase, elsewhere only what was noted', () => {
    const { phases } = inDutch({ checks: { 'P2-1': done, 'P3-2': noted } });
    expect(phases.map(({ open }) => open.map(({ id }) => id))).toEqual([
      checksOf(2)
        .slice(1)
        .map(({ id }) => id),
      ['P3-2'],
    ]);
    expect(phases[1]?.open[0]?.note).toBe('Nog bellen');
  });

  it('show a phase that only has a note', () => {
    expect(inDutch({ notes: { 5: 'Druk in mei' } }).phases.map(({ note }) => note)).toEqual([
      '',
      'Druk in mei',
    ]);
  });

  it('keep what a newer version wrote, by its id', () => {
    const { phases } = inDutch({
      checks: { 'P9-9': { ...done, note: 'later' }, 'P2-99': noted, 'P8-8': { ...noted, note: '' } },
      notes: { 9: 'Iets nieuws' },
    });
    const newer = phases.at(-1);
    expect(newer?.done.map(({ text, note }) => [text, note])).toEqual([
      ['Een punt dat deze versie niet kent (P9-9)', 'later'],
    ]);
    expect(newer?.open.map(({ id }) => id)).toEqual(['P2-99']);
    expect(newer?.note).toBe('9: Iets nieuws');
  });
});

describe('go or no-go in words', () => {
  it('groups the questions by answer and leaves out what was not touched', () => {
    const { suitability } = inDutch({
      suitability: {
        ...empty.suitability,
        answers: {
          'IND-1': { answer: 'yes', note: '' },
          'SEL-1': { answer: 'yes', note: 'Ja, samen' },
          'SEL-2': { answer: 'no', note: '' },
          'SEL-3': { answer: null, note: 'Navragen' },
          'SEL-4': { answer: null, note: '' },
          'SEL-99': { answer: 'unknown', note: '' },
        },
      },
    });
    expect(suitability?.groups.map(({ label, questions }) => [label, questions.map(({ id }) => id)])).toEqual(
      [
        ['Ja', ['SEL-1', 'IND-1']],
        ['Nee', ['SEL-2']],
        ['Weet ik niet', ['SEL-99']],
        ['Nog geen antwoord', ['SEL-3']],
      ],
    );
    expect(suitability?.groups[0]?.questions[0]?.note).toBe('Ja, samen');
    expect(suitability?.groups[2]?.questions[0]?.text).toContain('SEL-99');
  });

  it('leaves out what was answered to a question that is asked no more', () => {
    const answers = { 'IND-4': { answer: 'no', note: 'Weten we niet' } } as const;
    expect(inDutch({ suitability: { ...empty.suitability, answers } }).suitability).toBeNull();
  });

  it('says what was decided, why, and when to look again', () => {
    const { suitability } = inDutch({
      suitability: {
        answers: {},
        decision: 'later',
        reason: 'Te druk',
        decidedOn: '2026-11-21',
        reviewOn: '2027-02-01',
      },
    });
    expect(suitability).toEqual({
      groups: [],
      decision: 'wachten',
      reason: 'Te druk',
      decidedOn: '21 november 2026',
      reviewOn: '1 februari 2027',
    });
  });

  it.each([{ reason: 'Alleen een reden' }, { reviewOn: '2027-02-01' }])('is there with only %o', (said) => {
    expect(inDutch({ suitability: { ...empty.suitability, ...said } }).suitability).not.toBeNull();
  });
});

describe('the placement plan in words', () => {
  it('names all fields in order as soon as one is filled in, and unknown ones last', () => {
    const { placement } = inDutch({ placement: { days: 'Dinsdag', tasks: '', toekomst: 'Nieuw', leeg: '' } });
    expect(placement.map(({ id }) => id)).toEqual([...placementFields.map(({ id }) => id), 'toekomst']);
    expect(placement.filter(({ text }) => text !== '').map(({ label, text }) => [label, text])).toEqual([
      ['Dagen en uren', 'Dinsdag'],
      ['toekomst', 'Nieuw'],
    ]);
  });
});

describe('any case', () => {
  it('keeps every text that was written in the phases', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...languageIds), (record, language) => {
        const told = JSON.stringify(approachViewModel(record, language));
        const { checks = {}, notes = {}, placement = {}, suitability } = record.approach ?? {};
        const written = [
          ...Object.values(checks).map(({ note }) => note),
          ...Object.values(notes),
          ...Object.values(placement),
          ...Object.values(suitability?.answers ?? {}).map(({ note }) => note),
          suitability?.reason ?? '',
        ];
        for (const text of written) expect(told).toContain(JSON.stringify(text).slice(1, -1));
      }),
      { numRuns: 60 },
    );
  });
});
