import { expect, it } from 'vitest';
import { aCase, anEntry, ratedAt } from '../../fixtures/case';
import { allWords } from '../../fixtures/words';
import { openApp } from '../support/app';

const due = anEntry({ intervention: 'INT-26', due: '2026-12-03' });
const record = { ...aCase({ employer: ratedAt(3), isAtResult: true }), plan: [due] };

it.each([
  ['the start page', '/', allWords.nl.due.overdue],
  ['the agreements', `/scan/${record.id}/plan`, allWords.nl.plan.overdue],
  ['all scans', '/cases', allWords.nl.cases.overdueMark],
])('%s that stays open overnight says in the morning what is late', async (_page, path, late) => {
  let day = '2026-12-03';
  const app = await openApp({ cases: [record], path, today: () => day });
  await expect.element(app.main.getByText(record.employer.name).first()).toBeInTheDocument();
  expect(app.main.getByText(late, { exact: true }).elements()).toEqual([]);
  day = '2026-12-04';
  // Whoever comes back to the tab looks at it; nobody has to press anything.
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(app.main.getByText(late, { exact: true }).first()).toBeVisible();
});
