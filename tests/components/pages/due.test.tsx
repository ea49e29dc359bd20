import { expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import type { Case } from '../../../src/cases/case';
import { writtenDay } from '../../../src/i18n/format';
import { currentPath } from '../../../src/ui/routes';
import { entryOn, lively, TODAY, withPlan } from '../../fixtures/agreements';
import { aCase } from '../../fixtures/case';
import { ownerName } from '../../fixtures/owners';
import { bothViews, decidedAs } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, type TestApp } from '../support/app';
import { card, titleIn, titleOf, titles } from '../support/plan';
import { textsOf } from '../support/texts';

const language = 'en';
const { advice, caseNavigation: way, due: words, own, plan, start, startMore } = allWords[language];
const { name } = bothViews.employer;

const due = ({ main }: TestApp) => main.getByRole('region', { name: words.heading });
const tab = ({ main }: TestApp, page: 'advice' | 'plan') =>
  main.getByRole('button', { name: way.pages[page], exact: true });

const ownCase = (id: string): Case => ({
  ...aCase({ route: 'professional', name: 'Mijn werk' }),
  id: `00000000-0000-4000-8000-00000000${id}`,
});

async function openStart(cases: readonly Case[]): Promise<TestApp> {
  const app = await openApp({ cases, language, instant: `${TODAY}T10:00:00.000Z` });
  await expect.element(app.main.getByRole('region', { name: start.casesHeading })).toBeVisible();
  return app;
}

async function expectFound(title: Locator): Promise<void> {
  await expect.element(title).toHaveFocus();
  await expect.element(title).toBeInViewport();
}

it('a link leads to its agreement, from the start page and from the steps', async () => {
  const app = await openStart([withPlan(lively)]);
  await due(app)
    .getByRole('link', { name: titleOf('INT-33', language) })
    .click();
  await expectFound(titleIn(card(app, titleOf('INT-33', language))));

  await tab(app, 'advice').click();
  await app.main.getByText(advice.allHeading).click();
  const decision = app.main.getByRole('group', { name: advice.decisionLabel(titleOf('INT-26', language)) });
  await decision.getByRole('button', { name: advice.toAgreement }).click();
  await expectFound(titleIn(card(app, titleOf('INT-26', language))));

  await tab(app, 'advice').click();
  await tab(app, 'plan').click();
  // The agreement was asked for once.
  await expect.element(app.heading).toHaveFocus();
});

it('the start page names what is overdue first, then what comes next, and leads there', async () => {
  const inTime = entryOn('INT-26', { due: '2027-02-01' });
  const waiting = decidedAs(withPlan([...lively.slice(1), inTime]), 'later', '2026-03-01');
  const example: Case = {
    ...withPlan(lively, { id: '00000000-0000-4000-8000-00000000beaf' }),
    employer: { ...bothViews.employer, name: 'Voorbeeld' },
    example: true,
  };
  const mine = {
    ...ownCase('cafe'),
    plan: [entryOn('PACT-01', { due: '2026-11-20' }), entryOn('PACT-02')],
  };
  const app = await openStart([waiting, mine, example]);
  const day = (text: string) => writtenDay(text, language);
  await expect
    .poll(() => textsOf(due(app).getByRole('heading')))
    .toEqual([words.heading, words.overdue, words.soon(30)]);
  const items = due(app).getByRole('listitem');
  expect(textsOf(items)).toEqual([
    `${name}: ${words.review}${day('2026-03-01')}`,
    `${name}: ${titleOf('INT-04', language)}${day('2026-10-02')} · De bedrijfsarts`,
    `${name}: ${titleOf('INT-33', language)}${day('2026-12-18')} · ${ownerName('jobcoach', language)}, K. de Wit`,
  ]);
  for (const [link, address] of [
    [startMore.library, '#/library'],
    [startMore.own, '#/own'],
  ] as const) {
    await expect
      .element(app.main.getByRole('link', { name: link, exact: true }))
      .toHaveAttribute('href', address);
  }
  await items.nth(0).getByRole('link').click();
  await expect.poll(currentPath).toMatch(/\/suitability$/);
  await expect.element(app.banner).toHaveTextContent(name);
});

it('of many agreements the start page names ten of each, and leads to one among them', async () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    entryOn(`OWN-${index + 1}`, {
      ownStep: `Stap nummer ${index + 1}`,
      due: `2026-${index % 3 === 0 ? '10' : '12'}-${String((index % 28) + 1).padStart(2, '0')}`,
      status: index < 150 ? 'open' : 'done',
    }),
  );
  const app = await openStart([withPlan(many)]);
  const [late, next] = [due(app).getByRole('list').first(), due(app).getByRole('list').last()];
  await expect.element(late.getByRole('listitem')).toHaveLength(10);
  await expect.element(next.getByRole('listitem')).toHaveLength(10);
  await expect.element(due(app).getByText(words.andMore(50 - 10))).toBeVisible();
  const link = next.getByRole('link').first();
  const title = /: (.*)$/.exec(link.element().textContent ?? '')?.[1] ?? '';
  await link.click();
  const agreement = card(app, title);
  await expectFound(titleIn(agreement));
  await expect.element(agreement.getByLabelText(plan.note, { exact: true })).toBeVisible();
  expect(titles(app)).toHaveLength(150);
});

it('whoever has only own scans is told where they are', async () => {
  const cases = ({ main }: TestApp) => main.getByRole('region', { name: start.casesHeading });
  const one = await openStart([ownCase('a001')]);
  await expect.element(cases(one)).toHaveTextContent(start.noneAboutEmployers);
  await expect.element(cases(one)).not.toHaveTextContent(start.noCases);
  const link = (app: TestApp, count: number) =>
    cases(app).getByRole('link', { name: start.ownCases(count), exact: true });
  await expect.element(link(one, 1)).toBeVisible();

  const two = await openStart([ownCase('a001'), ownCase('a002')]);
  await link(two, 2).click();
  await expect.element(two.heading).toHaveTextContent(own.heading);

  const more = await openStart([ownCase('a001'), ownCase('a002'), bothViews]);
  await expect.element(cases(more).getByRole('listitem')).toHaveLength(1);
  await expect.element(cases(more)).not.toHaveTextContent(start.noneAboutEmployers);
});

it('a name that turns the direction of writing turns nothing but itself', async () => {
  const waiting = decidedAs(withPlan(lively), 'later', '2026-03-01');
  await openStart([{ ...waiting, employer: { ...waiting.employer, name: 'Bakkerij \u202Enegnidrev' } }]);
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const letter = document.createRange();
  const placeOf = (text: Node, at: number) => {
    letter.setStart(text, at);
    letter.setEnd(text, at + 1);
    return letter.getBoundingClientRect();
  };
  const turned: (string | null)[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const start = text.nodeValue?.search(/\p{L}{4}/u) ?? -1;
    if (start < 0 || text.nodeValue?.includes('\u202E')) continue;
    const [first, fourth] = [placeOf(text, start), placeOf(text, start + 3)];
    if (first.top === fourth.top && fourth.left < first.left) turned.push(text.nodeValue);
  }
  expect(turned).toEqual([]);
});
