import type { Page } from '@playwright/test';
import { exampleCase } from '../../../src/cases/example';
import { ratedAt, saidByItem, stillEnvironment } from '../../fixtures/case';
import { allAnswered, bothViews, caseOf, decidedAs, justBegun, withGaps } from '../../fixtures/walkedCases';
import { beginScan, fillInIntake, submitIntake } from './intake';
import { answerOption, button, expectQuestion, expertGroup, fillIn, goOn } from './questions';
import { radar } from './result';
import {
  caseLink,
  dataFileOf,
  deleteButton,
  expectSaved,
  goToAddress,
  goToStart,
  heading,
  openCase,
  openStart,
  pickFile,
} from './start';
import { installTroubledStorage, setStorage } from './storage';
import { expect } from './test';
import type { Tongue } from './tongues';

export interface Screen {
  readonly name: string;
  readonly open: (page: Page, tongue: Tongue) => Promise<void>;
}

/** A case with two measurements, agreements, ticks, a decision to go on and the beginning of a placement plan. */
export const agreed = exampleCase('nl', stillEnvironment());
const waiting = decidedAs(agreed, 'later');

/** An employer alone, to whom no expert is offered first. */
export const alone = caseOf(
  { name: 'Bakkerij Van Vliet', mode: 'self' },
  saidByItem(ratedAt(4, { capacity: 2 })),
);

/** Of the short form, on paper, of which the first answers were typed in. */
export const onPaper = {
  ...caseOf(
    { name: 'Slagerij Kok', mode: 'self', form: 'short' },
    saidByItem({ 'ATT-2': 4, 'ATT-4': 'dk' }),
    false,
  ),
  // Its code is said aloud: it may not hang on what other tests made before.
  id: '00000000-0000-4000-8000-0000000000aa',
};

/** Every screen of the app, in each of its states, with the way to it. */
export const screens: readonly Screen[] = [
  {
    name: 'start, empty',
    open: async (page, tongue) => {
      await openStart(page, tongue);
      await expect(page.getByText(tongue.words.start.noCases)).toBeVisible();
    },
  },
  {
    name: 'start, with scans',
    open: async (page, tongue) => {
      await openCase(page, justBegun, tongue);
      await goToStart(page, tongue);
      await pickFile(page, dataFileOf(bothViews), tongue);
      await expectSaved(page, tongue);
      await goToStart(page, tongue);
      await expect(caseLink(page, justBegun.employer.name, tongue)).toBeVisible();
    },
  },
  {
    name: 'start, deleting a scan',
    open: async (page, tongue) => {
      await openCase(page, justBegun, tongue);
      await goToStart(page, tongue);
      await deleteButton(page, justBegun.employer.name, tongue).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'start, a refused file',
    open: async (page, tongue) => {
      await openStart(page, tongue);
      await pickFile(page, { name: 'empty.json', content: '' }, tongue);
      await expect(page.getByRole('alert')).toContainText(tongue.words.fileProblem.file.empty);
    },
  },
  {
    name: 'start, a file that is here already',
    open: async (page, tongue) => {
      await openCase(page, justBegun, tongue);
      await goToStart(page, tongue);
      await pickFile(page, dataFileOf(justBegun), tongue);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'intake',
    open: async (page, tongue) => {
      await openStart(page, tongue);
      await beginScan(page, tongue);
      await page.getByRole('radio', { name: tongue.words.intake.modes.together.label }).check();
    },
  },
  {
    name: 'intake, with errors',
    open: async (page, tongue) => {
      await openStart(page, tongue);
      await beginScan(page, tongue);
      await submitIntake(page, tongue);
      await expect(page.getByRole('alert')).toContainText(tongue.words.intake.errors.modeMissing);
    },
  },
  {
    name: 'intake, names and place with an expert',
    open: async (page, tongue) => {
      await openStart(page, tongue);
      await beginScan(page, tongue);
      await fillInIntake(page, { name: 'Bakkerij', mode: 'together', expertName: 'Noor' }, tongue);
    },
  },
  {
    name: 'intake, several answers to a question',
    open: async (page, tongue) => {
      await openStart(page, tongue);
      await beginScan(page, tongue);
      const background = { 'BG-2': 'yes', 'BG-9': ['newcomer', 'few-diplomas'] };
      await fillInIntake(page, { name: 'Bakkerij', mode: 'self', background }, tongue);
    },
  },
  {
    name: 'intake, how far, alone',
    open: async (page, tongue) => {
      await openStart(page, tongue);
      await beginScan(page, tongue);
      await fillInIntake(page, { name: 'Bakkerij', mode: 'self', phase: 3 }, tongue);
    },
  },
  {
    name: 'question',
    open: async (page, tongue) => {
      await openCase(page, justBegun, tongue);
      await expectQuestion(page, 'ATT-7', tongue);
    },
  },
  {
    name: 'question, without an answer',
    open: async (page, tongue) => {
      await openCase(page, justBegun, tongue);
      await goOn(page, tongue);
      await expect(page.getByRole('alert')).toHaveText(tongue.words.walk.chooseAnswer);
    },
  },
  {
    name: 'question, answered, with the view of the expert',
    open: async (page, tongue) => {
      await openCase(page, justBegun, tongue);
      await goToAddress(page, justBegun, 'NOR-7');
      await fillIn(page, 'NOR-7', { employer: 'na', expert: 2, note: 'Nog niet.' }, tongue);
      await expect(answerOption(page, 'NOR-7', 'na', tongue)).toBeChecked();
      await expect(expertGroup(page, tongue)).toBeVisible();
    },
  },
  {
    name: 'question, a note that is too long',
    open: async (page, tongue) => {
      await openCase(page, justBegun, tongue);
      await fillIn(page, 'ATT-7', { note: 'x'.repeat(10_001) }, tongue);
      await expect(page.getByRole('alert')).toHaveText(tongue.words.walk.noteTooLong(10_000, 10_001));
    },
  },
  {
    name: 'review, complete',
    open: async (page, tongue) => {
      await openCase(page, allAnswered, tongue);
      await expect(heading(page)).toHaveText(tongue.words.walk.reviewHeading);
    },
  },
  {
    name: 'review, with too few answers',
    open: async (page, tongue) => {
      await openCase(page, withGaps, tongue);
      await goToAddress(page, withGaps, 'review');
      await expect(page.getByRole('heading', { name: tongue.words.walk.thinHeading })).toBeVisible();
    },
  },
  {
    name: 'result, with two views',
    open: async (page, tongue) => {
      await openCase(page, bothViews, tongue);
      await expect(radar(page, tongue)).toBeVisible();
      await page.getByText(tongue.report.forExpert, { exact: true }).click();
    },
  },
  {
    name: 'result, with too few answers',
    open: async (page, tongue) => {
      await openCase(page, withGaps, tongue);
      await goToAddress(page, withGaps, 'profile');
      await expect(radar(page, tongue)).toBeVisible();
    },
  },
  {
    name: 'steps',
    open: async (page, tongue) => {
      await openCase(page, bothViews, tongue);
      await goToAddress(page, bothViews, 'advice');
      const sources = page.getByText(tongue.report.sources);
      await expect(sources.first()).toBeVisible();
      await sources.first().click();
    },
  },
  {
    name: 'steps, decided, with all others open',
    open: async (page, tongue) => {
      const words = tongue.words.advice;
      const going = decidedAs(agreed, 'go');
      await openCase(page, going, tongue);
      await goToAddress(page, going, 'advice');
      await page.getByText(words.allHeading).click();
      await expect(page.getByLabel(words.search)).toBeVisible();
      for (const line of await page.locator('.lines > details').all())
        await line.locator('summary').first().click();
      await expect(page.getByLabel(words.firstFocus, { exact: true })).toBeVisible();
    },
  },
  {
    name: 'steps, after a decision to wait',
    open: async (page, tongue) => {
      await openCase(page, waiting, tongue);
      await goToAddress(page, waiting, 'advice');
      await page.getByText(tongue.words.advice.lookAtSteps).click();
      await expect(page.getByRole('heading', { name: tongue.words.advice.beforehand })).toBeVisible();
    },
  },
  {
    name: 'result, of an employer alone',
    open: async (page, tongue) => {
      await openCase(page, alone, tongue);
      await goToAddress(page, alone, 'profile');
      await expect(radar(page, tongue)).toBeVisible();
      await page.getByText(tongue.words.result.more).click();
    },
  },
  {
    name: 'report, of an employer alone',
    open: async (page, tongue) => {
      await openCase(page, alone, tongue);
      await goToAddress(page, alone, 'report');
      await expect(page.getByText(tongue.words.result.more)).toHaveCount(2);
      for (const more of await page.getByText(tongue.words.result.more).all()) await more.click();
    },
  },
  {
    name: 'agreements, with the people who work together',
    open: async (page, tongue) => {
      const words = tongue.words.plan;
      await openCase(page, agreed, tongue);
      await goToAddress(page, agreed, 'plan');
      await expect(heading(page)).toHaveText(words.title);
      await page.getByText(words.openTeam).click();
    },
  },
  ...(['phases', 'suitability', 'placement'] as const).map((segment) => ({
    name: segment,
    open: async (page: Page, tongue: Tongue) => {
      await openCase(page, agreed, tongue);
      await goToAddress(page, agreed, segment);
      await expect(page.getByRole('button', { name: tongue.way.pages.phases, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      );
    },
  })),
  {
    name: 'library',
    open: async (page, tongue) => {
      await page.goto('./#/library/res-lks');
      await expect(heading(page)).toHaveText(tongue.words.library.heading);
    },
  },
  {
    name: "the professional's own list",
    open: async (page, tongue) => {
      await page.goto('./#/own');
      await expect(heading(page)).toHaveText(tongue.words.own.heading);
    },
  },
  {
    name: 'report',
    open: async (page, tongue) => {
      await openCase(page, withGaps, tongue);
      await goToAddress(page, withGaps, 'report');
      await expect(heading(page)).toHaveText(tongue.report.reportPage.heading);
    },
  },
  {
    name: 'unknown page',
    open: async (page, tongue) => {
      await page.goto('./#/nowhere');
      await expect(heading(page)).toHaveText(tongue.words.app.notFoundHeading);
    },
  },
  {
    name: 'unknown scan',
    open: async (page, tongue) => {
      await page.goto('./#/scan/00000000-0000-4000-8000-00000000dead');
      await expect(heading(page)).toHaveText(tongue.words.app.loadFailedHeading);
    },
  },
  {
    name: 'question, not saved',
    open: async (page, tongue) => {
      await installTroubledStorage(page);
      await openCase(page, justBegun, tongue);
      await setStorage(page, 'full');
      await fillIn(page, 'ATT-7', { employer: 3 }, tongue);
      await expect(page.getByRole('alert')).toContainText(tongue.words.app.storage.full);
    },
  },
  {
    name: 'start, not saved',
    open: async (page, tongue) => {
      await installTroubledStorage(page);
      await openCase(page, justBegun, tongue);
      await setStorage(page, 'full');
      await fillIn(page, 'ATT-7', { employer: 3 }, tongue);
      await goToStart(page, tongue);
      await expect(button(page, tongue.words.start.newScan)).toBeDisabled();
    },
  },
  {
    name: 'paper',
    open: async (page, tongue) => {
      await openCase(page, justBegun, tongue);
      await goToAddress(page, justBegun, 'paper');
      await expect(heading(page)).toHaveText(tongue.words.paper.heading);
    },
  },
  {
    name: 'typing in from paper',
    open: async (page, tongue) => {
      await openCase(page, onPaper, tongue);
      await goToAddress(page, onPaper, 'typing');
      await expect(heading(page)).toHaveText(tongue.words.typing.heading);
      await expect(page.locator('[data-item="NOR-7"] input').first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('5');
      await expect(page.getByText(tongue.words.typing.replaced(1, '2'))).toBeVisible();
    },
  },
];
