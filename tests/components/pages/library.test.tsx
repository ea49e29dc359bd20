import { describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { textsOf } from '../../../src/advice/rules/texts';
import type { Case } from '../../../src/cases/case';
import { stepsOfResource } from '../../../src/features/library/stepsOfResource';
import type { Language } from '../../../src/i18n/languages';
import { citationParts, referenceOf } from '../../../src/library/references';
import { resourceLegend, resourceOf, resources, successorsOf, whysFor } from '../../../src/library/resources';
import { type ResourceQuery, searchResources } from '../../../src/library/searchResources';
import type { Ratings } from '../../../src/questions/answers';
import { factorOf } from '../../../src/questions/instrument';
import { currentPath, withQuery } from '../../../src/ui/routes';
import { aCase } from '../../fixtures/case';
import { professionalInstrument } from '../../fixtures/questionnaires';
import { caseOf, justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { INSTANT, openApp, type TestApp } from '../support/app';
import { button, expectQuestion } from '../support/questions';
import { expectAccessible } from '../support/widths';

const total = resources.length;
const words = allWords.nl.library;
const { caseNavigation, start } = allWords.nl;

function openLibrary(path = pathTo(), language: Language = 'nl', instant = INSTANT): Promise<TestApp> {
  return openApp({ path, language, instant });
}

/** Of the library, or of a resource in it. */
function pathTo(id?: string): string {
  return id === undefined ? '/library' : `/library/${id}`;
}

/** Of a resource among those of its name only: all that there is takes long to draw. */
function narrowPathTo(id: string): string {
  return withQuery(pathTo(id), { words: resourceOf(id).title });
}

/** The heading of a resource. By its id: its name, among so many, takes long to look up. */
const nameOf = (id: string) => document.getElementById(id);
const field = ({ main }: TestApp, label: string) => main.getByLabelText(label, { exact: true });
const titles = () => [...document.querySelectorAll('main h2')].map(({ textContent }) => textContent);
const text = ({ main }: TestApp) => main.element().textContent;

/** A resource that is shown. */
function card(id: string): Locator {
  const found = nameOf(id)?.closest('li');
  if (!found) throw new RangeError(`${id} is not shown`);
  return page.elementLocator(found);
}

/** The address led to this resource, which is read first. */
async function expectAimedAt(id: string): Promise<void> {
  await expect.poll(() => document.activeElement?.id).toBe(id);
}

/** The page shows what the search itself finds. */
async function expectFound(query: ResourceQuery, language: Language = 'nl'): Promise<void> {
  const found = searchResources(resources, query, language).map(({ title }) => title);
  await expect.poll(() => titles().toSorted()).toEqual(found.toSorted());
}

/** And it says how much that is. */
async function expectFoundSaid(app: TestApp, query: ResourceQuery, language: Language = 'nl'): Promise<void> {
  await expectFound(query, language);
  const { length } = searchResources(resources, query, language);
  await expect
    .element(app.main.getByRole('status'))
    .toHaveTextContent(allWords[language].library.found(length, total));
}

describe('the library', () => {
  it('shows everything, and says when it was checked', async () => {
    const app = await openLibrary();
    await expect.poll(() => document.title).toBe(`${words.heading} - ${allWords.nl.app.product}`);
    expect(text(app)).toContain(words.links);
    expect(text(app)).toContain(words.checked(44, total, '29 november 2026'));
    await expectFoundSaid(app, {});
  });

  it.each([
    ['nl', 'GEMEENTE  minimumlóón'],
    ['en', 'MUNICIPALITY  minimum'],
  ] as const)('searches by words, %s', async (language, words) => {
    const said = allWords[language].library;
    const app = await openLibrary(undefined, language);
    for (const sought of ['uwv', words]) {
      await field(app, said.words).fill(sought);
      await expectFound({ words: sought }, language);
    }
    await expectFoundSaid(app, { words }, language);
    await button(app, said.clear).click();
    await expect.element(field(app, said.words)).toHaveValue('');
    await expect.element(field(app, said.words)).toHaveFocus();
    await expectFound({}, language);
  });

  it('filters, one after the other, and clears them all', async () => {
    const app = await openLibrary();
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
      await field(app, label).selectOptions(option?.nl ?? '');
      await expectFound(query);
      await expect.element(app.main.getByText(words.filtersChosen(index + 1))).toBeVisible();
      const count = titles().length;
      expect(count).toBeLessThanOrEqual(before);
      before = count;
    }
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(10);
    await expectFoundSaid(app, query);
    await field(app, words.factor).selectOptions(factorOf('norm').label.nl);
    await expect
      .element(field(app, words.subAspect), { message: 'a part of another factor is forgotten' })
      .toHaveValue('');
    await button(app, words.clear).click();
    await expectFoundSaid(app, {});
    await expect.element(field(app, words.subAspect)).not.toBeInTheDocument();
  });

  it('says that nothing was found, and how to go on', async () => {
    const app = await openLibrary();
    for (const sought of ['(.*)', '😀', '<script>alert(1)</script>', 'x'.repeat(5000)]) {
      await field(app, words.words).fill(sought);
      await expect.element(app.main.getByText(words.nothing)).toBeVisible();
      expect(titles()).toEqual([]);
    }
    await expectFoundSaid(app, { words: 'x'.repeat(5000) });
    await button(app, words.clear).click();
    await expect.element(app.main.getByText(words.nothing)).not.toBeInTheDocument();
    await expectFound({});
  });

  it('says the number found once someone stops typing', async () => {
    const app = await openLibrary();
    const status = app.main.getByRole('status').element();
    const said = new Set<string>();
    new MutationObserver(() => said.add(status.textContent ?? '')).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    await userEvent.type(field(app, words.words), 'jobcoach');
    await expectFoundSaid(app, { words: 'jobcoach' });
    expect(said.size).toBe(1);
  });

  it('puts what is called so first; the rest stays in the order of the alphabet', async () => {
    const app = await openLibrary();
    const alphabetical = titles();
    for (const [sought, id] of [
      ['loonkostensubsidie', 'res-lks'],
      ['LKS', 'res-lks'],
      ['sroi', 'res-sroi'],
      ['uwv', 'res-proefplaatsing'],
      ['nrp', 'res-no-risk'],
    ] as const) {
      await field(app, words.words).fill(sought);
      await expectFound({ words: sought });
      const [first, ...others] = titles();
      expect(first).toBe(resourceOf(id).title);
      expect(alphabetical.filter((title) => others.includes(title))).toEqual(others);
    }
    await card('res-no-risk').getByText(words.more).click();
    await expect.element(card('res-no-risk')).toHaveTextContent('NRP, noriskpolis');
  });

  it('lets experts read their own words for the parts of a factor, once they chose their route', async () => {
    const app = await openLibrary('/library?words=zzz');
    await field(app, words.factor).selectOptions('capacity');
    const parts = field(app, words.subAspect);
    await expect.element(parts).toHaveTextContent('Plekken en passend werk');
    await field(app, words.route).selectOptions(resourceLegend.route.professional.nl);
    await expect.element(parts).toHaveTextContent('Werkgevers in uw bestand');
    await expect.element(parts).not.toHaveTextContent('Plekken en passend werk');
  });

  it('says at once in which way each helps with the part of a factor that is looked for', async () => {
    const app = await openLibrary();
    await field(app, words.factor).selectOptions('capacity');
    await field(app, words.subAspect).selectOptions('capacity.finances');
    await expectFound({ factor: 'capacity', subAspect: 'capacity.finances' });
    const scheme = resourceOf('res-lkv');
    const [money] = whysFor(scheme, ['capacity.finances']);
    const said = card(scheme.id).getByText(`${words.why}: ${money?.text.nl}`);
    await expect.element(said).toBeVisible();
    await button(app, words.clear).click();
    await expect.element(said).not.toBeInTheDocument();
  });

  it('has what there is to read about the model below, with its links', async () => {
    const app = await openLibrary();
    await app.main.getByText(words.literature).click();
    const reference = app.main.getByText(citationParts(referenceOf('ajzen-2006'), 'nl').text, {
      exact: true,
    });
    await expect.element(reference).toBeVisible();
    expect(reference.element().closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  it('is accessible and fits in each of its states', async () => {
    const app = await openLibrary();
    const states = [
      { path: pathTo('res-lkv'), query: { words: 'lkv' } },
      { path: pathTo('res-nothing'), query: { route: 'professional', factor: 'context' } },
      { path: pathTo(), query: { words: 'zzz' } },
    ] as const;
    for (const { path, query } of states) {
      app.goTo(withQuery(path, query));
      await expectFound(query);
      await expectAccessible();
    }
  });
});

describe('a resource', () => {
  it('says what one must know', async () => {
    await openLibrary(narrowPathTo('res-slim'));
    await expectAimedAt('res-slim');
    const resource = resourceOf('res-slim');
    const said = [
      ...resource.what.nl.split('\n'),
      resource.owner.nl,
      resource.appliesTo?.nl,
      resource.whoApplies?.nl,
      resource.expiryNote?.nl,
      resourceLegend.kind.scheme.nl,
      ...resource.why.map((why) => why.text.nl),
      ...resource.stage.map((one) => resourceLegend.stage[one].nl),
      words.checkedOn('29 november 2026'),
      resourceLegend.checked['stored-copy'].nl,
      `${resourceLegend.validUntil.nl}31 december 2026`,
      textsOf('R19').text.nl,
      words.askWhom(resource.whomToAsk.nl),
      'uitvoeringvanbeleidszw.nl',
      factorOf('capacity').label.nl,
      ...stepsOfResource(resource).map(({ title }) => title.nl),
    ];
    expect(said.length).toBeGreaterThan(12);
    const shown = card(resource.id).element().textContent;
    for (const one of said) expect(shown).toContain(one ?? 'missing');
  });

  it('says each source in the language that it is written in', async () => {
    const language = 'en';
    const app = await openLibrary(narrowPathTo('res-lkv'), language);
    for (const id of ['res-mentorwijs', 'res-nieuwe-banen', 'res-harrie', 'res-lkv']) {
      app.goTo(narrowPathTo(id));
      await expectAimedAt(id);
      const sources = [...card(id).element().querySelectorAll('dt')].find(
        ({ textContent }) => textContent === allWords[language].library.sources,
      )?.parentElement;
      for (const source of resourceOf(id).references.map(referenceOf)) {
        const { text: citation, language: own, note } = citationParts(source, language);
        const cited = [...(sources?.querySelectorAll(`[lang="${own}"]`) ?? [])];
        expect(cited.map(({ textContent }) => textContent)).toContainEqual(expect.stringContaining(citation));
        if (note !== null) expect(sources?.textContent).toContain(`(${note})`);
      }
    }
    // One that is not in the language of the page, so that there is something to tell.
    expect(card('res-lkv').element().querySelector('dd [lang="nl"]')).toBeVisible();
  });

  it('is left only by a click, to a new tab, without a trace', async () => {
    await openLibrary(pathTo('res-harrie'));
    const outside = [...document.querySelectorAll('main a[href^="http"]')];
    expect(outside.length).toBeGreaterThan(total);
    const isCareful = (link: Element) => link.matches('[target="_blank"][rel="noreferrer"]');
    expect(outside.filter((link) => !isCareful(link))).toEqual([]);
    const { title } = resourceOf('res-harrie');
    const link = card('res-harrie').getByRole('link', { name: `${title} ${words.newTab}`, exact: true });
    await expect.element(link).toHaveAttribute('href', 'https://www.ikbenharrie.nl/');
  });

  it.each([
    ['2026-12-31', 0],
    ['2027-01-01', 1],
  ] as const)(
    'that is a scheme says of which year it is, and whom to ask, from the day after its last on: %s',
    async (day, times) => {
      const scheme = resourceOf('res-lks');
      await openLibrary(narrowPathTo(scheme.id), 'nl', `${day}T12:00:00.000Z`);
      await expectAimedAt(scheme.id);
      const here = card(scheme.id);
      expect(here.getByText(words.ofFormerYear('2026')).elements()).toHaveLength(times);
      expect(here.getByText(words.askWhom(scheme.whomToAsk.nl)).elements()).toHaveLength(times);
    },
  );

  it('that has ended is found under its old name, asks nothing and leads to what there is now', async () => {
    const ended = resourceOf('res-stap');
    const app = await openLibrary();
    await field(app, words.words).fill('STAP-budget');
    await expectFound({ words: 'STAP-budget' });
    const found = card(ended.id);
    await expect.element(found).toHaveTextContent(resourceLegend.status.ended.nl);
    await expect.element(found).not.toHaveTextContent(textsOf('R19').text.nl);
    const [next] = successorsOf(ended);
    if (!next) throw new RangeError(`Nothing came in place of ${ended.id}`);
    await found.getByRole('link', { name: next.title, exact: true }).click();
    await expectAimedAt(next.id);
    await expectFound({});
  });
});

describe('words and filters', () => {
  const query: ResourceQuery = { words: 'uwv', kind: 'document' };

  async function search(app: TestApp): Promise<void> {
    await field(app, words.words).fill('uwv');
    await field(app, words.kind).selectOptions('document');
    await expectFound(query);
  }

  async function expectSearched(app: TestApp): Promise<void> {
    await expect.element(app.heading).toHaveTextContent(words.heading);
    await expect.element(field(app, words.words)).toHaveValue('uwv');
    await expect.element(field(app, words.kind)).toHaveValue('document');
    await expectFound(query);
  }

  const toStart = ({ banner }: TestApp) =>
    banner.getByRole('link', { name: allWords.nl.app.product }).click();

  it('stand in the address: back keeps them, the way from the start page is new', async () => {
    const app = await openLibrary();
    await search(app);
    await expect.poll(currentPath).toBe('/library?words=uwv&kind=document');
    await toStart(app);
    await expect.element(app.heading).toHaveTextContent(start.heading);
    history.back();
    await expectSearched(app);
    await toStart(app);
    await app.main.getByRole('link', { name: words.heading }).first().click();
    await expectFound({});
  });

  it('are gone once they were cleared', async () => {
    const app = await openLibrary();
    await search(app);
    await button(app, words.clear).click();
    await toStart(app);
    app.goTo(pathTo());
    await expectFound({});
  });

  it('are gone where an address points at a resource, and back where the address says them', async () => {
    const app = await openLibrary();
    await search(app);
    await expect.poll(currentPath).toContain('?');
    app.goTo(pathTo('res-lks'));
    await expectAimedAt('res-lks');
    await expect.element(nameOf('res-lks')).toBeInViewport();
    await expectFound({});
    history.back();
    await expectSearched(app);
  });
});

describe('the steps that use a resource', () => {
  const id = 'res-loondispensatie';
  const [step = ''] = stepsOfResource(resourceOf(id)).map(({ title }) => title.nl);

  it('lead to the steps of the open case', async () => {
    const app = await openApp({ cases: [justBegun], path: `/scan/${justBegun.id}` });
    await expectQuestion(app, 'ATT-7');
    app.goTo(narrowPathTo(id));
    await expectAimedAt(id);
    await expect.element(card(id)).toHaveTextContent(words.toSteps(justBegun.employer.name));
    await card(id).getByRole('link', { name: step, exact: true }).click();
    await expect.poll(currentPath).toBe(`/scan/${justBegun.id}/advice`);
    await expect.element(button(app, caseNavigation.pages.advice)).toHaveAttribute('aria-current', 'page');
    history.back();
    await expectAimedAt(id);
  });

  const ratings: Ratings = Object.fromEntries(professionalInstrument.items.map((item) => [item.id, 3]));
  it.each<readonly [string, readonly Case[]]>([
    ['without a case', []],
    ['for a case that has no answers yet', [caseOf({ name: 'Nog niets gezegd' }, {}, false)]],
    ['on the own route', [aCase({ route: 'professional', employer: ratings, isAtResult: true })]],
  ])('are plain text %s', async (_, cases) => {
    const [record] = cases;
    const app = await openApp({ cases, path: record ? `/scan/${record.id}` : '/' });
    if (record) {
      await expect.element(app.banner.getByText(record.employer.name, { exact: true })).toBeVisible();
    }
    app.goTo(narrowPathTo(id));
    await expectAimedAt(id);
    await expect.element(card(id).getByText(step, { exact: true })).toBeVisible();
    expect(document.querySelectorAll('main a[href$="/advice"]')).toHaveLength(0);
  });
});

describe('an address that points at a resource', () => {
  const isOpen = ({ main }: TestApp) =>
    main
      .getByRole('list')
      .getByText(words.sources)
      .elements()
      .filter((sources) => sources.checkVisibility({ contentVisibilityAuto: false }));

  it('opens, shows and focuses it, and no other', async () => {
    const app = await openLibrary();
    for (const id of ['res-wsp', 'res-akc-igm', 'res-lks']) {
      app.goTo(pathTo(id));
      await expectAimedAt(id);
      await expect.element(nameOf(id)).toBeInViewport();
      await expect.element(card(id).getByText(words.sources)).toBeVisible();
      expect(isOpen(app)).toHaveLength(1);
      await expectFound({});
    }
  });

  it('does so from another page of the app, and over a search', async () => {
    const app = await openApp();
    app.goTo(pathTo('res-wsp'));
    await expectAimedAt('res-wsp');
    await expect.element(nameOf('res-wsp')).toBeInViewport();
    await field(app, words.words).fill('dariuz');
    await expect.poll(() => nameOf('res-wsp')).toBeNull();
    app.goTo(pathTo('res-lks'));
    await expectAimedAt('res-lks');
    await expect.element(field(app, words.words)).toHaveValue('');
  });

  it('that is not there says so, and shows all', async () => {
    const app = await openLibrary();
    for (const id of ['res-nothing', 'constructor', '%E0%A4%A', 'INT-01']) {
      app.goTo(pathTo(id));
      await expect.element(app.main.getByText(words.unknown)).toBeVisible();
      await expectFound({});
    }
    app.goTo(pathTo());
    await expect.element(app.main.getByText(words.unknown)).not.toBeInTheDocument();
  });

  it('leaves the open scan as it was', async () => {
    const app = await openApp({ cases: [justBegun], path: `/scan/${justBegun.id}` });
    await expectQuestion(app, 'ATT-7');
    app.goTo(pathTo('res-lks'));
    await expectAimedAt('res-lks');
    await expect.element(app.banner.getByText(justBegun.employer.name)).toBeVisible();
    history.back();
    await expectQuestion(app, 'ATT-7');
  });
});
