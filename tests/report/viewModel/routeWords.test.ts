import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/i18n/languages';
import { reportWordsOn } from '../../../src/report/viewModel/routeWords';
import { allWords } from '../../fixtures/words';

describe.each(languageIds)('the words of the report in %s', (language) => {
  const own = reportWordsOn('professional', language);
  const employers = reportWordsOn('employer', language);

  it("are on the employer's route as they stand in the list", () => {
    expect(employers).toBe(allWords[language].report);
  });

  it('name yourself, not an employer, on the own route', () => {
    expect(own.employer).not.toBe(employers.employer);
    expect(own.facts.employer).not.toBe(employers.facts.employer);
    expect(own.reportTitle('Noor')).toContain('Noor');
    expect(own.reportTitle('Noor')).not.toBe(employers.reportTitle('Noor'));
  });

  it('leave nothing out', () => {
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(employers).toSorted());
    expect(Object.keys(own.facts)).toEqual(Object.keys(employers.facts));
    expect(Object.keys(own.reportPage)).toEqual(Object.keys(employers.reportPage));
    expect(own.method).toHaveLength(employers.method.length);
  });

  it('replace the one sentence of the method that is about an organisation', () => {
    const changed = own.method.filter((sentence, index) => sentence !== employers.method[index]);
    expect(changed).toHaveLength(1);
    expect(changed.join()).toContain('60');
    expect(own.method.join(' ')).not.toMatch(/organisati/);
  });
});
