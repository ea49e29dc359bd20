import axe from 'axe-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of a whole page: a component alone has no heading of the first level, and is not all there is. */
const OF_PAGES = ['page-has-heading-one', 'document-title', 'bypass', 'region', 'heading-order'];

/** axe-core has nothing to say about what is shown now. */
export const expectNoAxeFindings = () => expectNoFindings(OF_PAGES);

/** Nor about the whole page, which the app is open in. */
export const expectNoAxeFindingsOnPage = () => expectNoFindings([]);

async function expectNoFindings(left: readonly string[]): Promise<void> {
  const { violations } = await axe.run(document, {
    runOnly: tags,
    resultTypes: ['violations'],
    rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
  });
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ failureSummary }) => failureSummary).join('; ')}`,
    ),
  ).toEqual([]);
}
