import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { currentMeasurement } from '../../../src/cases/case';
import { limits } from '../../../src/cases/limits';
import type { Language } from '../../../src/i18n/languages';
import { buildReport } from '../../../src/report/buildReport';
import { rolesIn } from '../../../src/report/viewModel/roles';
import { reportWordsOn } from '../../../src/report/viewModel/routeWords';
import { currentPath } from '../../../src/ui/routes';
import { anEntry } from '../../fixtures/case';
import { ownCaseOf, ownRatings } from '../../fixtures/ownCases';
import { professionalInstrument } from '../../fixtures/questionnaires';
import { justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, openPage, type TestApp } from '../support/app';
import { type } from '../support/fields';
import { answerOption, button, expectQuestion, noteField } from '../support/questions';
import { textsOf } from '../support/texts';
import { expectAccessible } from '../support/widths';

const { app: said, due, own, removeCase, start, startMore, walk } = allWords.nl;

const name = 'Mijn werk, najaar';
const organisation = 'Werkcentrum Rivierenland';
const finished = ownCaseOf({ name, goal: 'Elke maand een nieuwe werkgever' }, ownRatings, true, {
  has: ['ambassadeur'],
  wants: ['ambassadeur', 'adviseur'],
  note: 'Oefenen met Noor.',
});
const { 'PRO-ATT-4': first, 'PRO-ATT-2': second } = ownRatings;
const halfWay = ownCaseOf({ name: 'Nog bezig' }, { 'PRO-ATT-4': first, 'PRO-ATT-2': second }, false);

const proposedGoal = (language: Language) => professionalInstrument.goal?.[language] ?? '';
const field = ({ main }: TestApp, label: string) => main.getByLabelText(label, { exact: false });

function roleBox({ main }: TestApp, index: number, list: 'has' | 'wants') {
  const role = rolesIn('nl')[index]?.label ?? '';
  return main
    .getByRole('group', { name: role, exact: true })
    .getByRole('checkbox', { name: own[list], exact: true });
}

async function openOwn(cases: readonly Case[] = []): Promise<TestApp> {
  const app = await openApp({ cases, path: '/own' });
  await expect.element(app.heading).toHaveTextContent(own.heading);
  return app;
}

async function begin(app: TestApp): Promise<void> {
  await field(app, own.name).fill(name);
  await button(app, own.begin).click();
  await expectQuestion(app, 'PRO-ATT-4');
}

/** Chooses another language in the bar. */
async function speak({ banner }: TestApp, to: 'English' | 'Nederlands'): Promise<void> {
  await banner.getByRole('combobox').selectOptions(to);
  await expect.poll(() => document.documentElement.lang).toBe(to === 'English' ? 'en' : 'nl');
}

const caseLink = ({ main }: TestApp, of: Case) =>
  main.getByRole('link', { name: start.continueCase(of.employer.name), exact: true });

// The draft is kept for as long as the app is open, which is longer than a test.

describe('a new own scan', () => {
  it('without a name, or with a goal that is too long, says what to do', async () => {
    const app = await openOwn();
    await field(app, own.goal).fill('x'.repeat(1001));
    await button(app, own.begin).click();
    await expect.element(app.alert).toHaveFocus();
    const links = app.alert.getByRole('link');
    expect(textsOf(links)).toEqual([own.errors.nameMissing, own.errors.tooLong(1000)]);
    await links.first().click();
    await expect.element(field(app, own.name)).toHaveFocus();
    await expect
      .element(field(app, own.name))
      .toHaveAccessibleDescription([own.nameHint, walk.privacy, own.errors.nameMissing].join(' '));
    await field(app, own.goal).fill('Eén werkgever');
    await begin(app);
    await expect.element(app.main.getByText('Eén werkgever')).toBeVisible();
  });

  it('is there again after another page, and gone once it was begun', async () => {
    const app = await openOwn();
    await field(app, own.name).fill(name);
    await field(app, own.organisation).fill(organisation);
    await field(app, own.goal).fill('Eén werkgever per maand');
    await roleBox(app, 1, 'wants').click();

    app.goTo('/');
    await expect.element(app.heading).toHaveTextContent(start.heading);
    app.goTo('/own');
    await expect.element(field(app, own.name)).toHaveValue(name);
    await expect.element(field(app, own.organisation)).toHaveValue(organisation);
    await expect.element(field(app, own.goal)).toHaveValue('Eén werkgever per maand');
    await expect.element(roleBox(app, 1, 'wants')).toBeChecked();

    await button(app, own.begin).click();
    await expectQuestion(app, 'PRO-ATT-4');
    await expect.element(app.main.getByText('Eén werkgever per maand')).toBeVisible();
    app.goTo('/own');
    const [made] = app.session.store.records();
    expect(made).toMatchObject({ route: 'professional', roles: { has: [], wants: ['adviseur'] } });
    if (made) await expect.element(caseLink(app, made)).toBeVisible();
    await expect.element(field(app, own.name)).toHaveValue('');
    await expect.element(field(app, own.organisation)).toHaveValue('');
    await expect.element(field(app, own.goal)).toHaveValue(proposedGoal('nl'));
    await expect.element(roleBox(app, 1, 'wants')).not.toBeChecked();
  });

  it('keeps what is not right yet, and a proposed goal in the language that was chosen', async () => {
    const inEnglish = allWords.en.own;
    const tooLong = 'x'.repeat(201);
    const app = await openOwn();
    await field(app, own.organisation).fill(tooLong);
    app.goTo('/');
    await speak(app, 'English');
    app.goTo('/own');
    await expect.element(field(app, inEnglish.organisation)).toHaveValue(tooLong);
    await expect.element(field(app, inEnglish.goal)).toHaveValue(proposedGoal('en'));
  });

  it('has a proposed goal that another language changes, but not one of your own', async () => {
    const inEnglish = allWords.en.own;
    const app = await openOwn();
    await field(app, own.name).fill(name);
    await speak(app, 'English');
    await expect.element(field(app, inEnglish.goal)).toHaveValue(proposedGoal('en'));
    await expect.element(field(app, inEnglish.name)).toHaveValue(name);
    await field(app, inEnglish.goal).fill('One employer a month');
    await speak(app, 'Nederlands');
    await expect.element(field(app, own.goal)).toHaveValue('One employer a month');
  });

  it('works where nothing can be kept', async () => {
    const app = await openApp({ path: '/library' });
    for (const operation of ['glance', 'get', 'put'] as const) {
      app.session.repository.fail(operation, 'blocked');
    }
    app.goTo('/own');
    await expect.element(app.heading).toHaveTextContent(own.heading);
    await expect.element(app.alert).toHaveTextContent(said.storage.blocked);
    await expect.element(app.main.getByText(start.listing)).not.toBeInTheDocument();
    await roleBox(app, 0, 'has').click();
    await begin(app);
    await answerOption(app, 'PRO-ATT-4', 4).click();
    await expect.element(app.alert).toHaveTextContent(said.storage.blocked);
  });
});

describe('the list of own scans', () => {
  it('is apart from the one about employers, and a scan is removed from it alone', async () => {
    const app = await openApp({ cases: [finished, justBegun] });
    await expect.element(caseLink(app, justBegun)).toBeVisible();
    await expect.element(caseLink(app, finished)).not.toBeInTheDocument();
    app.goTo('/own');
    await expect.element(caseLink(app, finished)).toBeVisible();
    await expect.element(caseLink(app, justBegun)).not.toBeInTheDocument();

    await app.main
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('button', { name: start.remove })
      .click();
    const dialog = app.main.getByRole('dialog', { name: removeCase.heading(name) });
    await expect.element(dialog).toHaveTextContent(removeCase.text);
    await dialog.getByRole('button', { name: start.remove, exact: true }).click();
    await expect.element(app.main.getByRole('heading', { name: own.casesHeading })).toHaveFocus();
    await expect.element(caseLink(app, finished)).not.toBeInTheDocument();

    const again = await app.reload();
    await expect.element(again.main.getByText(start.noCases)).toBeVisible();
    again.goTo('/');
    await expect.element(caseLink(again, justBegun)).toBeVisible();
  });

  it('says what is due in the own work, which the scans about employers do not', async () => {
    const agreement = anEntry({ intervention: 'OWN-1', ownStep: 'Bel Noor', due: '2026-11-20' });
    const app = await openApp({ cases: [{ ...finished, plan: [agreement] }] });
    const section = app.main.getByRole('region', { name: due.heading });
    await expect.element(app.main.getByRole('link', { name: startMore.own })).toBeVisible();
    await expect.element(app.main.getByText(start.noneAboutEmployers)).toBeVisible();
    await expect.element(section).not.toBeInTheDocument();
    app.goTo('/own');
    await expect.element(section).toHaveTextContent(due.overdue);
    await section.getByRole('link', { name: `${name}: Bel Noor`, exact: true }).click();
    await expect.poll(currentPath).toContain(`${finished.id}/plan?entry=`);
  });
});

describe('the address of an own scan', () => {
  it('leads to its question, and answers stay', async () => {
    const app = await openPage(halfWay, 'PRO-CAP-2');
    await expectQuestion(app, 'PRO-CAP-2');
    await answerOption(app, 'PRO-CAP-2', 2).click();
    await noteField(app).fill('De aanvraag duurt lang.');
    const again = await app.reload();
    await expect.element(answerOption(again, 'PRO-CAP-2', 2)).toBeChecked();
    await expect.element(noteField(again)).toHaveValue('De aanvraag duurt lang.');
    await button(again, walk.next).click();
    await expectQuestion(again, 'PRO-CAP-3');
  });

  it('has no question of the other questionnaire and no phases', async () => {
    const app = await openPage(halfWay, 'PRO-CAP-2');
    await expectQuestion(app, 'PRO-CAP-2');
    for (const segment of ['ATT-6', 'phases', 'placement', 'suitability']) {
      const there = await openPage(halfWay, segment);
      await expectQuestion(there, 'PRO-ATT-3');
      await expect.poll(currentPath).toMatch(/\/PRO-ATT-3$/);
    }
  });
});

describe('what was said at the beginning', () => {
  it('can be changed, and is kept at once', async () => {
    const app = await openPage(finished, 'intake');
    const status = app.main.getByRole('status');
    await expect
      .element(app.main.getByText('De rol van adviseur wilt u wel, maar heeft u nog niet.'))
      .toBeVisible();
    await roleBox(app, 1, 'has').click();
    await roleBox(app, 2, 'wants').click();
    await expect
      .element(status)
      .toHaveTextContent(/^De rol van ondersteuner wilt u wel, maar heeft u nog niet\.$/);
    await field(app, own.rolesNote).fill('Oefenen met Noor en Ben.');
    await field(app, own.organisation).fill(organisation);
    await field(app, own.goal).fill('');
    const again = await app.reload();
    await expect.element(roleBox(again, 1, 'has')).toBeChecked();
    await expect.element(roleBox(again, 2, 'wants')).toBeChecked();
    await expect.element(field(again, own.rolesNote)).toHaveValue('Oefenen met Noor en Ben.');
    await expect.element(field(again, own.organisation)).toHaveValue(organisation);

    // Without a goal of one's own, the goal of this route stands above the questions.
    again.goTo(`/scan/${finished.id}/PRO-NOR-1`);
    await expect.element(again.main.getByText(proposedGoal('nl'))).toBeVisible();
    const saved = await again.saved(finished.id);
    expect(saved.roles).toEqual({
      has: ['ambassadeur', 'adviseur'],
      wants: ['ambassadeur', 'adviseur', 'ondersteuner'],
      note: 'Oefenen met Noor en Ben.',
    });
    expect(currentMeasurement(saved).views).toEqual(currentMeasurement(finished).views);
  });

  it('is not kept while it is too long, which is said, and stays in its field', async () => {
    const app = await openPage(finished, 'intake');
    const note = field(app, own.rolesNote);
    await expect.element(note).toBeVisible();
    type(note.element() as HTMLTextAreaElement, 'x'.repeat(limits.note + 1));
    await expect.element(app.alert).toBeVisible();
    await expect.element(note).toHaveAttribute('aria-invalid', 'true');
    const again = await app.reload();
    await expect.element(field(again, own.rolesNote)).toHaveValue('Oefenen met Noor.');
  });

  it('is a proposed goal in the language of the reader, in questions, details and report', async () => {
    const app = await openOwn();
    await begin(app);
    await expect.element(app.main.getByText(proposedGoal('nl'))).toBeVisible();
    await answerOption(app, 'PRO-ATT-4', 4).click();
    await speak(app, 'English');
    await expect.element(app.main.getByText(proposedGoal('en'))).toBeVisible();
    const [{ id } = { id: '' }] = app.session.store.records();

    // A change in the details does not make it someone's own.
    const inEnglish = allWords.en.own;
    app.goTo(`/scan/${id}/intake`);
    await expect.element(field(app, inEnglish.goal)).toHaveValue(proposedGoal('en'));
    await field(app, inEnglish.organisation).fill(organisation);
    expect(await app.saved(id)).toMatchObject({ goal: '', expert: { organisation } });
    app.goTo(`/scan/${id}/report`);
    const sheets = () => document.querySelector('.sheets')?.textContent;
    await expect.poll(sheets).toContain(organisation);
    expect(sheets()).not.toContain(proposedGoal('nl'));
  });
});

describe('is accessible and fits', () => {
  const late = anEntry({ intervention: 'OWN-1', ownStep: 'Bel Noor', due: '2026-01-05' });
  const report = reportWordsOn('professional', 'nl');
  it.each([
    ['details', finished, 'intake', own.detailsHeading],
    ['result', finished, 'profile', buildReport(finished, 'nl').headline],
    ['steps', finished, 'advice', report.nextSteps(2)],
  ] as const)('the page with the %s', async (_, record, segment, heading) => {
    const app = await openPage(record, segment);
    await expect.element(app.heading).toHaveTextContent(heading);
    await expectAccessible();
  });

  it('a question', async () => {
    const app = await openPage(halfWay, 'PRO-ATT-3');
    await expectQuestion(app, 'PRO-ATT-3');
    await expectAccessible();
  });

  it('the page of own scans, with what is due and what is not right', async () => {
    const app = await openOwn([{ ...halfWay, plan: [late] }]);
    await expect.element(caseLink(app, halfWay)).toBeVisible();
    await expect.element(app.main.getByRole('region', { name: due.heading })).toBeVisible();
    await button(app, own.begin).click();
    await expect.element(app.alert).toBeVisible();
    await expectAccessible();
  });
});
