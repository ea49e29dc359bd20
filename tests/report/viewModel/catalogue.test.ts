import { describe, expect, it } from 'vitest';
import { interventionOf } from '../../../src/advice/catalogue';
import { factorOfTarget } from '../../../src/advice/need';
import { outcomeOf } from '../../../src/advice/outcome';
import { languageIds } from '../../../src/i18n/languages';
import { factorIds } from '../../../src/questions/model';
import { buildReport } from '../../../src/report/buildReport';
import { catalogueOf } from '../../../src/report/viewModel/catalogue';
import { factsOf, goldenCases, recordOf } from '../../fixtures/golden';

const employers = goldenCases.filter(({ form }) => form !== 'professional');

describe.each(languageIds)('the catalogue in words, in %s', (language) => {
  it.each(employers)('$name: says of every step whether it was proposed or would fit', (golden) => {
    const record = recordOf(golden);
    const options = catalogueOf(record, language);
    const { measurement } = factsOf(golden);
    const { advice } = outcomeOf(record, measurement);

    // Best first, as they were ranked.
    expect(options.map(({ id }) => id)).toEqual(advice.ranking.map((one) => one.intervention.id));
    const needed = buildReport(record, language).openPreconditions.flatMap((one) =>
      one.options.map(({ id }) => String(id)),
    );
    for (const [index, { points, leftOut, isAhead }] of advice.ranking.entries()) {
      const { id = '', fit } = options[index] ?? {};
      const byPhase = leftOut.length === 0 ? 'now' : isAhead ? 'later' : 'earlier';
      const isFitting = points > 0 && leftOut.every((reason) => reason === 'phase');
      expect(fit, id).toBe(needed.includes(id) ? 'now' : isFitting ? byPhase : 'no');
    }
    // What a rule requires may be proposed without fitting otherwise, and then the rule says why.
    for (const { id, fit, isProposed, why } of options) {
      expect(why.length > 0, id).toBe(fit !== 'no' || isProposed);
    }
    const { steps } = buildReport(record, language);
    for (const step of steps) expect(options.find(({ id }) => id === step.id)).toMatchObject(step);
    expect(options.filter(({ isProposed }) => isProposed)).toHaveLength(steps.length);
  });

  it('says of each at which factors it aims, in model order', () => {
    const [golden] = employers;
    for (const { id, factors } of golden ? catalogueOf(recordOf(golden), language) : []) {
      const { targets } = interventionOf(id);
      const aimedAt = targets.primary.map(factorOfTarget);
      expect(factors, id).toEqual(factorIds.filter((factor) => aimedAt.includes(factor)));
    }
  });
});
