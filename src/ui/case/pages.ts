import { type Case, currentMeasurement } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import { settingOf } from '../../cases/setting';
import { answeredView } from '../../cases/views';
import { itemsOf } from '../../questions/instrument';
import { instrumentOf } from '../../questions/instruments';
import { hasComparison } from '../../scoring/scoredMeasurements';
import { type CasePage, casePages } from '../routes';

interface PageRow {
  /** The tab that it stands under; a page without a tab of its own names that of another. */
  readonly tab: CasePage;
  /** Whether a case has this page. */
  readonly isThere: (record: Case) => boolean;
  /** Whether its tab waits for something more; it is shown as soon as the page is there, when left out. */
  readonly hasTab?: (record: Case) => boolean;
}

/**
 * The pages of a case beside the questions, in the order of their tabs. Which screen shows them is up to the
 * table of screens (`features/shell`), where a page that is missing does not compile.
 */
export const pages: Readonly<Record<CasePage, PageRow>> = {
  profile: { tab: 'profile', isThere: showsResult },
  advice: { tab: 'advice', isThere: showsResult },
  plan: { tab: 'plan', isThere: isOwn },
  phases: { tab: 'phases', isThere: hasPhases, hasTab: usesPhases },
  suitability: { tab: 'phases', isThere: hasPhases },
  placement: { tab: 'phases', isThere: hasPhases },
  // It says itself when there is nothing to compare yet.
  comparison: { tab: 'comparison', isThere: isOwn, hasTab: hasComparison },
  report: { tab: 'report', isThere: showsResult },
  invite: { tab: 'report', isThere: canInvite },
  send: { tab: 'send', isThere: ({ invitation }) => invitation !== undefined },
  // Few want paper: its tab is there for who does, behind a link of the review and the report.
  paper: { tab: 'paper', isThere: hasPaper, hasTab: () => false },
  typing: {
    tab: 'paper',
    isThere: (record) => hasPaper(record) && answeredView(currentMeasurement(record)) !== undefined,
  },
};

/**
 * The tabs of a case, in order.
 * @param here the page that is shown: its tab is there too, whatever address led to it
 */
export function tabsOf(record: Case, here: CasePage | null): readonly CasePage[] {
  return casePages.filter((page) => {
    const { tab, isThere, hasTab } = pages[page];
    if (tab !== page) return false;
    return (here && pages[here].tab === page) || (isThere(record) && (hasTab?.(record) ?? true));
  });
}

/** Whether anyone answered anything in the newest measurement. */
export function hasAnswers(record: Case): boolean {
  const { instrument, form, views } = currentMeasurement(record);
  const items = itemsOf(instrumentOf(instrument), form);
  return views.some(({ ratings }) => items.some(({ id }) => ratings[id] !== undefined));
}

/** What someone ticked or decided there is found again, also by an employer alone. */
function usesPhases(record: Case): boolean {
  return settingOf(record).showsPhases || record.approach !== undefined;
}

/** Whether there is a result for whoever has the case: an invitation may keep it for whoever asked. */
function showsResult(record: Case): boolean {
  return hasAnswers(record) && (record.invitation?.showsResult ?? true);
}

/** Whether the case is worked on here, rather than answered for someone else. */
function isOwn({ invitation }: Case): boolean {
  return invitation === undefined;
}

/** Whether someone of the employer can be asked to answer alone. */
function canInvite(record: Case): boolean {
  return isOwn(record) && policyOf(record.route).hasExpertView;
}

function hasPaper(record: Case): boolean {
  return isOwn(record) && policyOf(record.route).hasPaper;
}

function hasPhases(record: Case): boolean {
  return isOwn(record) && policyOf(record.route).hasPhases;
}
