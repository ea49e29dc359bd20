import { describe, expect, it } from 'vitest';
import type { Background } from '../../../src/cases/background';
import { reportDocument } from '../../../src/report/blocks/reportDocument';
import { buildReport } from '../../../src/report/buildReport';
import { fullContents } from '../../../src/report/contents';
import { aCase, ratedAt } from '../../fixtures/case';
import '../../fixtures/questionnaires';

const said: Background = {
  'BG-1': '1-9',
  'BG-2': 'yes',
  'BG-4': 2,
  'BG-5': 3,
  'BG-6': 'owner/director',
  'BG-7': 'no',
  'BG-9': ['few-diplomas', 'newcomer'],
};
const record = aCase({ employer: ratedAt(3), background: said });
const shownIn = (background: Background) =>
  buildReport(aCase({ employer: ratedAt(3), background }), 'en').background.map(({ id, answer }) => [
    id,
    answer,
  ]);

describe('what was said about the organisation', () => {
  it('stands in the report, in words, where the answer is there to be shown', () => {
    expect(shownIn(said)).toEqual([
      ['BG-4', 'Disagree'],
      ['BG-5', '3'],
      ['BG-6', 'Owner or director'],
      ['BG-9', 'People with few diplomas and people who are new to the country'],
    ]);
  });

  it('is left out where it was not said, or is not asked', () => {
    expect(shownIn({ 'BG-2': 'no', 'BG-5': 3 })).toEqual([]);
    expect(shownIn({})).toEqual([]);
  });

  it('is printed with the answers, and left out with them', () => {
    const printed = (answers: boolean) =>
      JSON.stringify(
        reportDocument(buildReport(record, 'nl', { contents: { ...fullContents, answers } })).blocks,
      );
    expect(printed(true)).toContain('Eigenaar of directeur');
    expect(printed(false)).not.toContain('Eigenaar of directeur');
  });
});
