import type { Page } from '@playwright/test';
import { textsOf } from '../../src/advice/rules/texts';
import { stepsOfResource } from '../../src/features/library/stepsOfResource';
import { citationParts, referenceOf } from '../../src/library/references';
import { resourceLegend, resourceOf, resources, successorsOf, whysFor } from '../../src/library/resources';
import { type ResourceQuery, searchResources } from '../../src/library/searchResources';
import { factorOf } from '../../src/questions/instrument';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { caseOf, justBegun } from './support/cases';
import { press, tabTo } from './support/keyboard';
import { ownCaseOf, ownRatings } from './support/own';
import { button, expectQuestion } from './support/questions';
import { goToStart, heading, openCase, openStart } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, type Tongue } from './support/tongues';

const total = resources.length;

async function openLibrary(page: Page, { language }: Tongue, id?: string): Promise<void> {
  await page.goto(`./#/library${id === undefined ? '' : `/${id}`}`);
  await expect(heading(page)).toHaveText(allWords[language].library.heading);
}

function name(page: Page, id: string) {
  return page.getByRole('heading', { level: 2, name: resourceOf(id).title, exact: true });
}

function card(page: Page, id: string) {
  return page.getByRole('listitem').filter({ has: name(page, id) });
}

function cards(page: Page) {
  return page.getByRole('main').getByRole('heading', { level: 2 });
}

function field(page: Page, label: string) {
  return page.getByRole('search').getByLabel(label, { exact: true });
}

function summaryOf(page: Page, id: string, { language }: Tongue) {
  return card(page, id).getByText(allWords[language].library.more);
}

/** The page shows what the search itself finds, and says how much that is. */
async function expectFound(page: Page, query: ResourceQuery, tongue: Tongue): Promise<void> {
  const { language } = tongue;
  const found = searchResources(resources, query, language);
  await expect(page.getByRole('status')).toHaveText(allWords[language].library.found(found.length, total));
  const shown = await cards(page).allTextContents();
  expect(shown.toSorted()).toEqual(found.map(({ title }) => title).toSorted());
}

test.describe('the library', () => {
  const tongue = english;
  const { language } = tongue;
  const words = allWords[language].library;
  test.use({ locale: tongue.locale });

  test('shows everything, and says when it was checked', async ({ page }) => {
    await openLibrary(page, tongue);
    await expect(page).toHaveTitle(`${words.heading} - ${tongue.words.app.product}`);
    await expect(page.getByRole('main')).toContainText(words.links);
    await expect(page.getByRole('main')).toContainText(words.checked(44, total, '29 November 2026'));
    await expectFound(page, {}, tongue);
  });

  test('searches by words', async ({ page }) => {
    await openLibrary(page, tongue);
    for (const text of ['uwv', language === 'nl' ? 'GEMEENTE  minimumlóón' : 'MUNICIPALITY  minimum']) {
      await field(page, words.words).fill(text);
      await expectFound(page, { words: text }, tongue);
    }
    await button(page, words.clear).click();
    await expect(field(page, words.words)).toHaveValue('');
    await expect(field(page, words.words)).toBeFocused();
    await expectFound(page, {}, tongue);
  });

  test('filters, one after the other, and clears them all', async ({ page }) => {
    await openLibrary(page, tongue);
    const part = factorOf('capacity').subAspects.find(({ id }) => id === 'capacity.finances');
    const steps = [
      [words.factor, factorOf('capacity').label, { factor: 'capacity' }],
      [words.subAspect, part?.label, { subAspect: 'capacity.finances' }],
      [words.kind, resourceLegend.kind.scheme, { kind: 'scheme' }],
      [words.route, resourceLegend.route.employer, { route: 'employer' }],
      [words.who, resourceLegend.appliedForBy.employee, { who: 'employee' }],
      [words.stage, resourceLegend.stage.employing, { stage: 'employing' }],
    ] as const;
    let query: ResourceQuery = {};
    let before = total;
    for (const [index, [label, option, filter]] of steps.entries()) {
      query = { ...query, ...filter };
      await field(page, label).selectOption({ label: option?.[language] ?? '' });
      await expectFound(page, query, tongue);
      await expect(page.getByText(words.filtersChosen(index + 1))).toBeVisible();
      const count = await cards(page).count();
      expect(count).toBeLessThanOrEqual(before);
      before = count;
    }
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(10);
    await field(page, words.factor).selectOption({ label: factorOf('norm').label[language] });
    await expect(field(page, words.subAspect), 'a part of another factor is forgotten').toHaveValue('');
    await button(page, words.clear).click();
    await expectFound(page, {}, tongue);
    await expect(field(page, words.subAspect)).toBeHidden();
  });

  test('says that nothing was found, and how to go on', async ({ page }) => {
    await openLibrary(page, tongue);
    for (const text of ['(.*)', '😀', '<script>alert(1)</script>', 'x'.repeat(5000)]) {
      await field(page, words.words).fill(text);
      await expect(page.getByText(words.nothing)).toBeVisible();
      await expectFound(page, { words: text }, tongue);
    }
    await button(page, words.clear).click();
    await expect(page.getByText(words.nothing)).toBeHidden();
    await expectFound(page, {}, tongue);
  });

  test('says of a resource what one must know', async ({ page }) => {
    await openLibrary(page, tongue, 'res-slim');
    const resource = resourceOf('res-slim');
    const here = card(page, resource.id);
    const said = [
      ...resource.what[language].split('\n'),
      resource.owner[language],
      resource.appliesTo?.[language],
      resource.whoApplies?.[language],
      resource.expiryNote?.[language],
      resourceLegend.kind.scheme[language],
      ...resource.why.map(({ text }) => text[language]),
      ...resource.stage.map((one) => resourceLegend.stage[one][language]),
      words.checkedOn('29 November 2026'),
      resourceLegend.checked['stored-copy'][language],
      `${resourceLegend.validUntil[language]}31 December 2026`,
      textsOf('R19').text[language],
      words.askWhom(resource.whomToAsk[language]),
      'uitvoeringvanbeleidszw.nl',
      factorOf('capacity').label[language],
      ...stepsOfResource(resource).map(({ title }) => title[language]),
    ];
    expect(said.length).toBeGreaterThan(12);
    for (const text of said) await expect(here).toContainText(text ?? 'missing');
  });

  test('says each source in the language that it is written in', async ({ page }) => {
    for (const id of ['res-mentorwijs', 'res-lkv', 'res-nieuwe-banen', 'res-harrie']) {
      await openLibrary(page, tongue, id);
      const sources = card(page, id).locator('dt', { hasText: words.sources }).locator('..');
      for (const source of resourceOf(id).references.map(referenceOf)) {
        const { text, language: own, note } = citationParts(source, language);
        await expect(sources.locator(`[lang="${own}"]`).getByText(text, { exact: true })).toBeVisible();
        if (note !== null) await expect(sources).toContainText(`(${note})`);
      }
    }
    // One that is not in the language of the page, so that there is something to tell.
    const other = language === 'nl' ? ['res-mentorwijs', 'en'] : ['res-lkv', 'nl'];
    await openLibrary(page, tongue, other[0]);
    await expect(
      card(page, other[0] ?? '')
        .locator(`dd [lang="${other[1]}"]`)
        .first(),
    ).toBeVisible();
  });

  test('is accessible and fits in each of its states', async ({ page }) => {
    test.slow();
    const states: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['the whole list', () => openLibrary(page, tongue)],
      ['one pointed at', () => openLibrary(page, tongue, 'res-lkv')],
      ['an unknown one', () => openLibrary(page, tongue, 'res-nothing')],
      [
        'filters chosen',
        async () => {
          await field(page, words.route).selectOption('professional');
          await field(page, words.factor).selectOption('context');
          await expectFound(page, { route: 'professional', factor: 'context' }, tongue);
        },
      ],
      ['nothing found', () => field(page, words.words).fill('zzz')],
    ];
    for (const [state, reach] of states) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await reach();
      await expectNoSidewaysScrolling(page, `${state}, on a laptop`);
      await expectNoAxeFindings(page, `${state}, on a laptop`);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScrolling(page, `${state}, on a phone`);
      await expectNoAxeFindings(page, `${state}, on a phone`);
    }
  });
});

const tongue = dutch;
const words = tongue.words.library;

test('experts read their own words for the parts of a factor, once they chose their route', async ({
  page,
}) => {
  await openLibrary(page, tongue);
  await field(page, words.factor).selectOption('capacity');
  const parts = field(page, words.subAspect);
  await expect(parts).toContainText('Plekken en passend werk');
  await field(page, words.route).selectOption({ label: resourceLegend.route.professional.nl });
  await expect(parts).toContainText('Werkgevers in uw bestand');
  await expect(parts).not.toContainText('Plekken en passend werk');
});

test('what is called so comes first; the rest stays in the order of the alphabet', async ({ page }) => {
  await openLibrary(page, tongue);
  const alphabetical = await cards(page).allTextContents();
  for (const [text, id] of [
    ['loonkostensubsidie', 'res-lks'],
    ['LKS', 'res-lks'],
    ['nrp', 'res-no-risk'],
    ['sroi', 'res-sroi'],
    ['uwv', 'res-proefplaatsing'],
  ] as const) {
    await field(page, words.words).fill(text);
    await expectFound(page, { words: text }, tongue);
    const [first, ...others] = await cards(page).allTextContents();
    expect(first).toBe(resourceOf(id).title);
    expect(alphabetical.filter((title) => others.includes(title))).toEqual(others);
  }
  await field(page, words.words).fill('nrp');
  await summaryOf(page, 'res-no-risk', tongue).click();
  await expect(card(page, 'res-no-risk')).toContainText('NRP, noriskpolis');
});

test.describe('words and filters', () => {
  const query: ResourceQuery = { words: 'uwv', kind: 'document' };

  async function search(page: Page): Promise<void> {
    await field(page, words.words).fill('uwv');
    await field(page, words.kind).selectOption('document');
    await expectFound(page, query, tongue);
  }

  async function expectSearched(page: Page): Promise<void> {
    await expect(heading(page)).toHaveText(words.heading);
    await expect(field(page, words.words)).toHaveValue('uwv');
    await expect(field(page, words.kind)).toHaveValue('document');
    await expectFound(page, query, tongue);
  }

  test('stand in the address: back, forward and a reload keep them, the way from the start page is new', async ({
    page,
  }) => {
    await openLibrary(page, tongue);
    await search(page);
    await expect(page).toHaveURL(/#\/library\?words=uwv&kind=document$/);
    await goToStart(page, tongue);
    await page.goBack();
    await expectSearched(page);
    await page.reload();
    await expectSearched(page);
    await goToStart(page, tongue);
    await page.getByRole('main').locator('a[href="#/library"]').click();
    await expectFound(page, {}, tongue);
  });

  test('are gone once they were cleared', async ({ page }) => {
    await openLibrary(page, tongue);
    await search(page);
    await button(page, words.clear).click();
    await goToStart(page, tongue);
    await openLibrary(page, tongue);
    await expectFound(page, {}, tongue);
  });

  test('are gone where an address points at a resource, and back where the address says them', async ({
    page,
  }) => {
    await openLibrary(page, tongue);
    await search(page);
    await openLibrary(page, tongue, 'res-lks');
    await expect(name(page, 'res-lks')).toBeInViewport();
    await expectFound(page, {}, tongue);
    await page.goBack();
    await expectSearched(page);
  });
});

test.describe('the steps that use a resource', () => {
  const id = 'res-loondispensatie';
  const [step] = stepsOfResource(resourceOf(id)).map(({ title }) => title[tongue.language]);

  /** Text that says which steps, and no link. */
  async function expectPlain(page: Page): Promise<void> {
    await openLibrary(page, tongue, id);
    await expect(card(page, id).getByText(step ?? '', { exact: true })).toBeVisible();
    await expect(page.locator('main a[href$="/advice"]')).toHaveCount(0);
  }

  test('lead to the steps of the open case', async ({ page }) => {
    await openCase(page, justBegun, tongue);
    await openLibrary(page, tongue, id);
    await expect(card(page, id)).toContainText(words.toSteps(justBegun.employer.name));
    await card(page, id)
      .getByRole('link', { name: step ?? '', exact: true })
      .click();
    await expect(page).toHaveURL(new RegExp(`/scan/${justBegun.id}/advice$`));
    await expect(page.getByRole('button', { name: tongue.way.pages.advice, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.goBack();
    await expect(name(page, id)).toBeFocused();
  });

  test('are plain text without a case, and for one that has no steps', async ({ page }) => {
    await expectPlain(page);
    await openCase(page, caseOf({ name: 'Nog niets gezegd' }, {}, false), tongue);
    await expectPlain(page);
    await openCase(page, ownCaseOf({ name: 'Mijn werk' }, ownRatings), tongue);
    await expectPlain(page);
  });
});

test('the number found is said once someone stops typing', async ({ page }) => {
  await openLibrary(page, tongue);
  await page.getByRole('status').evaluate((status) => {
    const said: string[] = [];
    Reflect.set(globalThis, 'said', said);
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await field(page, words.words).pressSequentially('jobcoach', { delay: 20 });
  await expectFound(page, { words: 'jobcoach' }, tongue);
  const said = await page.evaluate(() => Reflect.get(globalThis, 'said'));
  expect(new Set(said).size).toBe(1);
});

test.describe('an address that points at a resource', () => {
  test('opens, shows and focuses it, and no other', async ({ page }) => {
    for (const id of ['res-wsp', 'res-akc-igm', 'res-lks']) {
      await openLibrary(page, tongue, id);
      await expect(name(page, id)).toBeFocused();
      await expect(name(page, id)).toBeInViewport();
      await expect(card(page, id).getByText(words.sources)).toBeVisible();
      await expect(page.getByRole('list').getByText(words.sources).filter({ visible: true })).toHaveCount(1);
      await expectFound(page, {}, tongue);
    }
  });

  test('does so from another page of the app, and over a search', async ({ page }) => {
    await openStart(page, tongue);
    await openLibrary(page, tongue, 'res-wsp');
    await expect(name(page, 'res-wsp')).toBeFocused();
    await expect(name(page, 'res-wsp')).toBeInViewport();
    await field(page, words.words).fill('dariuz');
    await expect(name(page, 'res-wsp')).toBeHidden();
    await openLibrary(page, tongue, 'res-lks');
    await expect(name(page, 'res-lks')).toBeFocused();
    await expect(field(page, words.words)).toHaveValue('');
  });

  test('that is not there says so, and shows all', async ({ page }) => {
    for (const id of ['res-nothing', 'constructor', '%E0%A4%A', 'INT-01']) {
      await openLibrary(page, tongue, id);
      await expect(page.getByText(words.unknown)).toBeVisible();
      await expectFound(page, {}, tongue);
    }
    await openLibrary(page, tongue);
    await expect(page.getByText(words.unknown)).toBeHidden();
  });

  test('leaves the open scan as it was', async ({ page }) => {
    await openCase(page, justBegun, tongue);
    await openLibrary(page, tongue, 'res-lks');
    await expect(page.getByRole('banner').getByText(justBegun.employer.name)).toBeVisible();
    await page.goBack();
    await expectQuestion(page, 'ATT-7', tongue);
  });
});

test('links leave the app only on a click, in a new tab, without a trace', async ({ page }) => {
  await openLibrary(page, tongue, 'res-harrie');
  const outside = page.locator('main a[href^="http"]');
  expect(await outside.count()).toBeGreaterThan(total);
  const careless = outside.and(page.locator(':not([target="_blank"][rel="noreferrer"])'));
  await expect(careless).toHaveCount(0);
  const link = card(page, 'res-harrie').getByRole('link', { name: resourceOf('res-harrie').title });
  await expect(link).toHaveAccessibleName(`${resourceOf('res-harrie').title} ${words.newTab}`);
  await expect(link).toHaveAttribute('href', 'https://www.ikbenharrie.nl/');
});

test('from the day after its last on, a scheme says of which year it is, and whom to ask', async ({
  page,
}) => {
  const scheme = resourceOf('res-lks');
  for (const [day, said] of [
    ['2026-12-31', 0],
    ['2027-01-01', 1],
  ] as const) {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await openLibrary(page, tongue, scheme.id);
    await page.reload();
    await expect(card(page, scheme.id).getByText(words.ofFormerYear('2026'))).toHaveCount(said);
    await expect(card(page, scheme.id).getByText(words.askWhom(scheme.whomToAsk.nl))).toHaveCount(said);
  }
});

test('what has ended is found under its old name, asks nothing and leads to what there is now', async ({
  page,
}) => {
  const ended = resourceOf('res-stap');
  await openLibrary(page, tongue);
  await field(page, words.words).fill('STAP-budget');
  const found = card(page, ended.id);
  await expect(found).toContainText(resourceLegend.status.ended.nl);
  await expect(found).not.toContainText(textsOf('R19').text.nl);
  const [next] = successorsOf(ended);
  if (!next) throw new RangeError(`Nothing came in place of ${ended.id}`);
  await found.getByRole('link', { name: next.title, exact: true }).click();
  await expect(name(page, next.id)).toBeFocused();
  await expectFound(page, {}, tongue);
});

test('who looks for a part of a factor reads at once in which way each helps with it', async ({ page }) => {
  await openLibrary(page, tongue);
  await field(page, words.factor).selectOption('capacity');
  await field(page, words.subAspect).selectOption('capacity.finances');
  await expectFound(page, { factor: 'capacity', subAspect: 'capacity.finances' }, tongue);
  const scheme = resourceOf('res-lkv');
  const [money] = whysFor(scheme, ['capacity.finances']);
  const said = card(page, scheme.id).getByText(`${words.why}: ${money?.text.nl}`);
  await expect(said).toBeVisible();
  await button(page, words.clear).click();
  await expect(said).toHaveCount(0);
});

test('what there is to read about the model stands below, with its links', async ({ page }) => {
  await openLibrary(page, tongue);
  await page.getByText(words.literature).click();
  const { text } = citationParts(referenceOf('ajzen-2006'), 'nl');
  await expect(page.locator('[lang="en"]').getByText(text, { exact: true })).toBeVisible();
});

test('by keyboard alone', async ({ page }) => {
  await openLibrary(page, tongue);
  await tabTo(page, field(page, words.words));
  await page.keyboard.type('uwv');
  await page.keyboard.press('Enter');
  await expectFound(page, { words: 'uwv' }, tongue);
  await tabTo(page, field(page, words.kind));
  await page.keyboard.type('Doc');
  await expectFound(page, { words: 'uwv', kind: 'document' }, tongue);
  await press(page, summaryOf(page, 'res-uwv-34', tongue));
  await expect(card(page, 'res-uwv-34').getByText(words.usedBy)).toBeVisible();
  await tabTo(page, card(page, 'res-uwv-34').getByRole('link').first(), 'Shift+Tab');
  await tabTo(page, button(page, words.clear), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(field(page, words.words)).toBeFocused();
  await expectFound(page, {}, tongue);
});
