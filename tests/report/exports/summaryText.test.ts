import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { type Language, languageIds } from '../../../src/i18n/languages';
import { buildReport } from '../../../src/report/buildReport';
import { fullContents, type ReportContents } from '../../../src/report/contents';
import { summaryText } from '../../../src/report/exports/summaryText';
import { wrapped } from '../../../src/report/exports/wrapped';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase, anEntry, ratedAt } from '../../fixtures/case';
import { changedBy } from '../../fixtures/changed';
import { recordNamed } from '../../fixtures/golden';
import '../../fixtures/questionnaires';

const summaryOf = (record: Case, language: Language = 'nl', contents: ReportContents = fullContents) =>
  summaryText(buildReport(record, language, { contents, today: '2026-12-31' }));

const bothViews = aCase({
  employer: ratedAt(4, { attitude: 2, norm: 3 }),
  expert: ratedAt(3),
  expertName: 'J. de Vries',
});

describe('the summary to copy', () => {
  it('begins with the employer, and says the profile as the report does', () => {
    const report = buildReport(bothViews, 'nl');
    const [title, byline] = summaryOf(bothViews).split('\n');
    expect(title).toBe('IGM-scan Bakkerij Jansen');
    expect(byline).toBe(report.byline);
    expect(summaryOf(bothViews).replace(/\s+/g, ' ')).toContain(report.headline);
  });

  it('gives every factor with the scores and bands of both views', () => {
    expect(summaryOf(bothViews)).toContain('- Houding: werkgever 25 (laag), deskundige 50 (midden)\n');
    expect(summaryOf(bothViews, 'en')).toContain('- Attitude: employer 25 (low), expert 50 (medium)\n');
  });

  it('gives one score where there is one view, and says where there is none', () => {
    const alone = aCase({
      employer: { ...ratedAt(4), 'ATT-6': 'dk', 'ATT-2': 'dk', 'ATT-7': 'dk', 'ATT-4': 'dk', 'ATT-8': 'dk' },
    });
    expect(summaryOf(alone)).toContain('- Houding: te weinig antwoorden\n- Sociale norm: 75 (hoog)\n');
  });

  it('gives agreements with who, when and how they stand', () => {
    const record: Case = {
      ...bothViews,
      plan: [
        anEntry({ intervention: 'INT-04', owner: 'jobcoach', person: 'K. de Wit', due: '2026-12-03' }),
        anEntry({
          intervention: 'OWN-1',
          ownStep: 'Samen eten',
          owner: 'werkgever',
          due: '2027-02-01',
          status: 'started',
        }),
      ],
    };
    const summary = summaryOf(record);
    expect(summary.replace(/\s+/g, ' ')).toContain(
      '· Jobcoach, K. de Wit · 3 december 2026 (te laat) · Nog te doen',
    );
    expect(summary).toContain('2. Samen eten · Werkgever · 1 februari 2027 · Bezig');
  });

  const flowing = (record: Case) => summaryOf(record).replace(/\s+/g, ' ');

  it('says the intention beside the profile, and what has to be there first, a condition of starting apart', () => {
    const { headline, intention, openPreconditions, preconditionsHeading } = buildReport(
      recordNamed('able but hesitant'),
      'nl',
    );
    expect(flowing(recordNamed('able but hesitant'))).toContain(`${headline} ${intention}`);
    for (const { text } of openPreconditions) {
      expect(flowing(recordNamed('able but hesitant'))).toContain(`Voordat een plek begint: ${text}`);
    }
    const [first] = buildReport(recordNamed('all low'), 'nl').openPreconditions;
    expect(flowing(recordNamed('all low'))).toContain(`${preconditionsHeading}: ${first?.text}`);
  });

  it('says why there are fewer steps', () => {
    const { fewSteps } = buildReport(recordNamed('all high, newcomer'), 'nl');
    expect(fewSteps).not.toBe('');
    expect(flowing(recordNamed('all high, newcomer'))).toContain(fewSteps);
  });

  it('names with a decision to wait the day to look again, and no step', () => {
    const waiting = changedBy(
      recordNamed('all low'),
      { type: 'suitability.decided', decision: 'later', day: '2026-11-21' },
      { type: 'suitability.postponed', reviewOn: '2027-03-01' },
    );
    const { steps, openPreconditions } = buildReport(waiting, 'nl');
    expect(flowing(waiting)).toContain('Op 1 maart 2027 kijken we opnieuw.');
    for (const { title } of steps) expect(flowing(waiting)).not.toContain(title);
    for (const { text } of openPreconditions) expect(flowing(waiting)).not.toContain(text);
  });

  it('says that it is no norm, and that it is incomplete when it is', () => {
    expect(summaryOf(bothViews)).toContain('De scores zijn geen norm en geen oordeel.');
    expect(summaryOf(bothViews)).not.toContain('Onvolledig');
    expect(summaryOf(aCase({ employer: { 'ATT-6': 3 } }))).toContain('Onvolledig: 34 vragen staan nog open.');
  });

  it('leaves out what the report leaves out', () => {
    const summary = summaryOf(bothViews, 'nl', { ...fullContents, expertView: false });
    expect(summary).toContain('- Houding: 25 (laag)\n');
  });

  it('stays short and without control characters, whatever the case holds', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...languageIds), (record, language) => {
        const summary = summaryOf(record, language);
        expect(summary.split('\n').length).toBeLessThanOrEqual(42);
        expect(summary.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        for (const line of summary.split('\n')) {
          // Only what holds no space to break at may be longer.
          if ([...line].length > 100) expect(line.trim().replace(/^(- |\d\. )/, '')).not.toContain(' ');
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a wrapped paragraph', () => {
  it('breaks at spaces, within 100 characters, set in below its start', () => {
    const lines = wrapped('woord '.repeat(40), '1. ').split('\n');
    expect(lines.map((line) => line.length <= 100)).toEqual([true, true, true]);
    expect(lines.map((line) => line.slice(0, 5))).toEqual(['1. wo', '   wo', '   wo']);
    expect(lines.join(' ').match(/woord/g)).toHaveLength(40);
  });

  it('keeps a word whole that is longer than a line', () => {
    const word = 'x'.repeat(150);
    expect(wrapped(`a ${word} b`)).toBe(`a\n${word}\nb`);
  });
});
