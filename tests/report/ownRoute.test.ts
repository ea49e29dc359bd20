import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/advice/outcome';
import { currentMeasurement } from '../../src/cases/case';
import { languageIds } from '../../src/i18n/languages';
import type { Ratings } from '../../src/questions/answers';
import { behaviour as professionalBehaviour } from '../../src/questions/igm-professional/2.0.0/structure.content';
import { factorIds } from '../../src/questions/model';
import { reportDocument } from '../../src/report/blocks/reportDocument';
import { buildReport } from '../../src/report/buildReport';
import { interpretation } from '../../src/report/interpretation';
import { anyRatings } from '../fixtures/arbitraries';
import { aCase } from '../fixtures/case';
import { goldenCases } from '../fixtures/golden';
import { professionalInstrument } from '../fixtures/questionnaires';

const { items } = professionalInstrument;

/** The golden case of this route: context is low, the norm is medium. */
const golden: Ratings = goldenCases.find(({ name }) => name === 'own route')?.answers ?? {};

function ownCase(employer: Ratings, phase = 1) {
  return aCase({ route: 'professional', sector: null, mode: 'self', name: 'Noor', phase, employer });
}

/** Every item at this rating, but for those of some factors. */
function ratedAt(
  rating: 1 | 2 | 3 | 4 | 5,
  others: Partial<Record<string, 1 | 2 | 3 | 4 | 5>> = {},
): Ratings {
  return Object.fromEntries(items.map(({ id, factor }) => [id, others[factor] ?? rating]));
}

describe('the report on the own route', () => {
  it.each([
    [
      'nl',
      /uw organisatie|door de werkgever|de werkgever \d|zelf \(de werkgever\)|een werkgever te beoordelen/i,
    ],
    ['en', /your organisation|by the employer|employer \d|judge an employer/i],
  ] as const)('says nothing in %s that is said to an employer', (language, employerWords) => {
    fc.assert(
      fc.property(anyRatings(items), (ratings) => {
        const record = ownCase(ratings);
        const report = buildReport(record, language);
        expect(JSON.stringify(report)).not.toMatch(employerWords);
        expect(JSON.stringify(reportDocument(report))).not.toMatch(employerWords);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [5, 5, 'U wilt dit. U kunt dit.'],
    [5, 2, 'U wilt dit. Er staat nog iets in de weg.'],
    [2, 5, 'Er is nog twijfel. U kunt dit.'],
  ] as const)('tells willing %i and being able %i in one sentence each', (willing, able, headline) => {
    const levels = { attitude: willing, norm: willing, selfEfficacy: willing };
    expect(buildReport(ownCase(ratedAt(able, levels)), 'nl').headline).toBe(headline);
  });

  it('says so when there are too few answers', () => {
    const { headline, steps } = buildReport(ownCase({}), 'nl');
    expect(headline).toBe('Of u dit wilt, is nog niet duidelijk. Of u dit kunt, is nog niet duidelijk.');
    expect(steps).toEqual([]);
  });

  it('gives a tip for a low factor, and only there', () => {
    const { factors } = buildReport(ownCase(golden), 'nl');
    const tips = interpretation.professionalRoute.factorTipsWhenLow;
    const readings = new Map(factors.map(({ id, reading }) => [id, reading]));
    expect(readings.get('context')).toBe(tips.find(({ factor }) => factor === 'context')?.nl);
    for (const { id, reading, basis } of factors) {
      const tip = tips.find(({ factor }) => factor === id)?.nl;
      expect(reading === tip, id).toBe(basis.kind === 'scored' && basis.band === 'low');
    }
  });

  it('names yourself and your organisation, and no phase', () => {
    const record = { ...ownCase(golden), expert: { name: '', organisation: 'Werkcentrum' } };
    const facts = buildReport(record, 'nl').facts.map(({ label, text }) => `${label}: ${text}`);
    expect(facts).toContain('Naam: Noor');
    expect(facts).toContain('Organisatie: Werkcentrum');
    expect(facts.join()).not.toContain('Fase');
  });

  it.each(languageIds)('begins the method with the behaviour of this route in %s', (language) => {
    expect(buildReport(ownCase(golden), language).method[0]).toContain(professionalBehaviour[language]);
  });

  it.each(languageIds)('is called otherwise in the PDF in %s', (language) => {
    const record = ownCase(golden);
    const { title, subject } = reportDocument(buildReport(record, language));
    expect(title).toMatch(/^(Mijn eigen IGM|My own IGM): Noor/);
    expect(subject).toMatch(/(Mijn eigen IGM|My own IGM)$/);
  });
});

describe('the roles in the report', () => {
  it('are those of the case, and stand in the PDF', () => {
    const roles = { has: [], wants: ['adviseur' as const], note: 'Oefenen met Noor.' };
    const record = { ...ownCase(golden), roles };
    const report = buildReport(record, 'nl');
    expect(report.roles?.sentence).toBe('De rol van adviseur wilt u wel, maar heeft u nog niet.');
    const printed = JSON.stringify(reportDocument(report));
    expect(printed).toContain(report.roles?.sentence);
    expect(printed).toContain('Oefenen met Noor.');
  });

  it('are none where it is about an employer', () => {
    expect(buildReport(aCase(), 'nl').roles).toBeNull();
  });
});

describe('the actions of the own route', () => {
  it('are those of the weakest factors, with why and what to think about', () => {
    const [first, second, ...others] = buildReport(ownCase(golden), 'nl').steps;
    expect([first?.id, second?.id, others]).toEqual(['PACT-06', 'PACT-02', []]);
    expect(first?.why[0]).toBe('Omgeving is 17, de laagste score.');
    expect(first?.facts).toContainEqual({
      label: 'Om over na te denken',
      text: '“In mijn regio zijn genoeg werkgevers die over dit onderwerp willen praten.” Welke sector in uw regio kent u nog te weinig?',
    });
  });

  it('are without a question to think about when nothing was answered low', () => {
    const [first] = buildReport(ownCase(ratedAt(5)), 'nl').steps;
    expect(first?.facts).toHaveLength(1);
  });

  it.each([1, 2, 3, 6])('look at planning too, whatever the phase of the case says (%i)', (phase) => {
    const record = ownCase(ratedAt(3, { selfRegulation: 1 }), phase);
    const { focus, advice } = outcomeOf(record, currentMeasurement(record));
    expect(focus.focus[0]).toBe('selfRegulation');
    expect(focus.waitsForLaterPhase).toBe(false);
    expect(advice.actions[0]?.id).toBe('PACT-07');
  });

  it('are there for every factor', () => {
    for (const factor of factorIds) {
      const { steps } = buildReport(ownCase(ratedAt(4, { [factor]: 1 })), 'en');
      expect(steps[0]?.why[0]).toContain(' is 0, the lowest score.');
    }
  });
});
