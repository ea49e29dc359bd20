import { type Case, currentMeasurement } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import { itemsOf } from '../../questions/instrument';
import { instrumentOf } from '../../questions/instruments';
import type { CasePage } from '../routes';

interface PageRow {
  /** The tab that it stands under; a page without a tab of its own names that of another. */
  readonly tab: CasePage;
  /** Whether a case has this page. */
  readonly isThere: (record: Case) => boolean;
}

/**
 * The pages of a case beside the questions, in the order of their tabs. Which screen shows them is up to the
 * table of screens (`features/shell`), where a page that is missing does not compile.
 */
export const pages: Readonly<Record<CasePage, PageRow>> = {
  profile: { tab: 'profile', isThere: hasAnswers },
  advice: { tab: 'advice', isThere: hasAnswers },
  plan: { tab: 'plan', isThere: () => true },
  phases: { tab: 'phases', isThere: hasPhases },
  suitability: { tab: 'phases', isThere: hasPhases },
  placement: { tab: 'phases', isThere: hasPhases },
  // It says itself when there is nothing to compare yet; its tab waits for that.
  comparison: { tab: 'comparison', isThere: () => true },
  report: { tab: 'report', isThere: hasAnswers },
};

/** Whether anyone answered anything in the newest measurement. */
export function hasAnswers(record: Case): boolean {
  const { instrument, form, views } = currentMeasurement(record);
  const items = itemsOf(instrumentOf(instrument), form);
  return views.some(({ ratings }) => items.some(({ id }) => ratings[id] !== undefined));
}

function hasPhases({ route }: Case): boolean {
  return policyOf(route).hasPhases;
}
