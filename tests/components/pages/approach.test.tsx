import { beforeEach, describe, expect, it } from 'vitest';
import { checklists, checksOf, placementFields, suitability } from '../../../src/approach/approach';
import { approachOf, suitabilityAnswerOf } from '../../../src/cases/approaching';
import type { Case } from '../../../src/cases/case';
import { limits } from '../../../src/cases/limits';
import { writtenDay } from '../../../src/i18n/format';
import { phases } from '../../../src/questions/instrument';
import { buildReport } from '../../../src/report/buildReport';
import { rememberOpen } from '../../../src/ui/case/phasesShown';
import { currentPath } from '../../../src/ui/routes';
import { anEntry, ratedAt, saidByItem } from '../../fixtures/case';
import { caseOf } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp, TODAY } from '../support/app';
import {
  answersTo,
  answerTo,
  checkbox,
  decision,
  expectAtPhase,
  mapEntry,
  noteOn,
  phaseTitle,
  toggleNote,
} from '../support/approach';
import { expectNoAxeFindingsOnPage } from '../support/axe';
import { type } from '../support/fields';
import { inForcedColours, onPaper } from '../support/media';
import { button } from '../support/questions';
import { textsOf } from '../support/texts';
import { expectAccessible } from '../support/widths';

const { approach: words, caseNavigation: way, intake } = allWords.nl;

/** Goals and plans are the weakest, room comes next: which of both counts first is a matter of phase. */
const unplanned = caseOf(
  { name: 'Kwekerij De Linde', mode: 'together', phase: 2, expertName: 'Noor Visser' },
  saidByItem(ratedAt(4, { selfRegulation: 1, capacity: 3 })),
);

/** @throws RangeError when the content holds less than a test needs */
function known<T>(found: T | undefined): T {
  if (found === undefined) throw new RangeError('The content of the phases holds too little');
  return found;
}

const ofPhase1 = known(checksOf(1)[0]);
const ofPhase2 = known(checksOf(2)[0]);
const ofPhase3 = known(checksOf(3)[0]);
const ofPhase6 = known(checksOf(6)[0]);
const mutual = known(suitability.criteria[0]);
const wanted = known(suitability.criteria[1]);
const room = known(suitability.criteria[2]);
const size = known(suitability.indicators[2]);

const goTo = ({ goTo: go }: TestApp, segment: string) => go(`/scan/${unplanned.id}/${segment}`);
/** Of the phases that stand open, in their order. */
const phaseNotes = ({ main }: TestApp) => main.getByRole('textbox', { name: words.phases.phaseNote });
const steps = () =>
  [...(document.querySelector('.steps')?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent);

const isSeen = (element: Element) => element.checkVisibility();

async function openTab({ main }: TestApp, name: string): Promise<void> {
  await main.getByRole('navigation').getByRole('button', { name, exact: true }).click();
}

// Which phases stand open is kept for as long as the app is open, which is longer than a test.
beforeEach(() => rememberOpen(unplanned.id, []));

describe('the phases', () => {
  it('are followed by the advice, and known to the details of the scan', async () => {
    const [before, after] = [2, 3].map((phase) =>
      buildReport({ ...unplanned, phase }, 'nl').steps.map(({ title }) => title),
    );
    expect(after).not.toEqual(before);

    const app = await openPage(unplanned, 'phases');
    await expect.element(mapEntry(app, 2)).toHaveAttribute('aria-current', 'step');
    await openTab(app, way.pages.advice);
    await expect.poll(steps).toEqual(before);
    await openTab(app, way.pages.phases);
    const choice = app.main.getByRole('combobox', { name: words.phases.choose });
    await expect.element(choice).toHaveValue('2');
    await choice.selectOptions('3');
    const chosen = app.main.getByRole('status').filter({ hasText: words.phases.chosen(3) });
    await expect.element(chosen).toBeVisible();
    await expect.element(mapEntry(app, 3)).toHaveAttribute('aria-current', 'step');
    await expect.element(mapEntry(app, 2)).not.toHaveAttribute('aria-current');
    await expect.element(checkbox(app, ofPhase3)).toBeVisible();
    await openTab(app, way.pages.advice);
    await expect.poll(steps).toEqual(after);

    const again = await app.reload();
    await expect.poll(steps).toEqual(after);
    goTo(again, 'intake?step=progress');
    await expect.element(again.heading).toHaveTextContent(intake.steps.progress);
    await expect.element(again.main.getByRole('radio', { name: /^3\. / })).toBeChecked();
  });

  it('are where the ways back lead, to the phase that one came from', async () => {
    const app = await openPage(unplanned, 'phases');
    await mapEntry(app, 3).click();
    await button(app, words.toPlacement).click();
    await expect.element(app.heading).toHaveTextContent(words.placement.heading);
    await button(app, words.backToPhases).click();
    await expectAtPhase(app, 3);
    await expect.element(button(app, words.toPlacement)).toBeVisible();

    // The browser's own way back leads to the phase that the address says.
    await button(app, words.toPlacement).click();
    await expect.poll(currentPath).toMatch(/\/placement$/);
    history.back();
    await expect.element(app.heading).toHaveTextContent(words.phases.heading);
    await expectAtPhase(app, 3);
    await expect.element(button(app, words.toPlacement)).toBeVisible();
  });

  it('are where the ways back lead when the page was opened by its address', async () => {
    const opened = await openPage(unplanned, 'suitability');
    await button(opened, words.backToPhases).click();
    await expectAtPhase(opened, 1);
    await expect.element(button(opened, words.toSuitability)).toBeVisible();
    await expect.element(button(opened, words.toPlacement)).not.toBeInTheDocument();
  });
});

describe('go or no-go', () => {
  it('is answered, decided on and dated, without a score', async () => {
    const { suitability: said } = words;
    const app = await openPage(unplanned, 'suitability');
    const talk = app.main.getByRole('region', { name: said.talk });
    const review = app.main.getByLabelText(said.reviewOn);
    const chosen = answersTo(app, room).getByRole('radio', { checked: true });
    await expect.element(app.main.getByText(said.notYet)).toBeVisible();
    await expect.element(app.main.getByText(said.talkNothing)).toBeVisible();
    await answerTo(app, mutual, 'yes').click();
    await answerTo(app, wanted, 'no').click();
    toggleNote(app, wanted);
    await noteOn(app, wanted).fill('De vestiging wil wel.');
    await answerTo(app, size, 'unknown').click();
    await answerTo(app, room, 'no').click();
    await expect
      .poll(() => textsOf(talk.getByRole('listitem')))
      .toEqual([wanted, room, size].map(({ text }) => text.nl));

    // An answer can be cleared, and the focus stays with its question.
    await answersTo(app, room).getByRole('button', { name: said.clear }).click();
    await expect.element(answerTo(app, room, 'yes')).toHaveFocus();
    await expect.element(chosen).not.toBeInTheDocument();
    await expect.element(talk.getByRole('listitem')).toHaveLength(2);

    await expect.element(review).not.toBeInTheDocument();
    await decision(app, 'go').click();
    await expect.element(decision(app, 'go')).toBeChecked();
    await expect.element(review).not.toBeInTheDocument();
    await decision(app, 'later').click();
    await expect.element(app.main.getByText(said.reviewMissing)).toBeVisible();
    await app.main.getByLabelText(said.reason).fill('Eerst uren voor de begeleider.');
    await review.fill('2020-02-03');
    await expect
      .element(review)
      .toHaveAccessibleDescription(`${writtenDay('2020-02-03', 'nl')}. ${said.reviewPast}`);

    const again = await app.reload();
    await expect.element(decision(again, 'later')).toBeChecked();
    await expect.element(answerTo(again, wanted, 'no')).toBeChecked();
    // A note that is there is in sight.
    await expect.element(noteOn(again, wanted)).toHaveValue('De vestiging wil wel.');
    await expect
      .element(again.main.getByLabelText(said.reason))
      .toHaveValue('Eerst uren voor de begeleider.');
    await expect.element(again.main.getByLabelText(said.reviewOn)).toHaveValue('2020-02-03');
    await expect.element(again.main.getByText(said.reviewPast)).toBeVisible();

    await button(again, words.backToPhases).click();
    await expect.element(again.heading).toHaveTextContent(words.phases.heading);
    await expect.element(again.main.getByText(said.decisions.later.label.toLowerCase())).toBeVisible();
    await button(again, words.toSuitability).click();
    await expect.element(again.heading).toHaveTextContent(said.heading);

    const saved = await again.saved(unplanned.id);
    expect(suitabilityAnswerOf(saved, wanted.id)).toEqual({ answer: 'no', note: 'De vestiging wil wel.' });
    expect(suitabilityAnswerOf(saved, size.id).answer).toBe('unknown');
    expect(suitabilityAnswerOf(saved, room.id).answer).toBeNull();
    expect(approachOf(saved).suitability).toMatchObject({
      decision: 'later',
      reason: 'Eerst uren voor de begeleider.',
      decidedOn: TODAY,
      reviewOn: '2020-02-03',
    });
  });
});

describe('on paper', () => {
  it('stands what was written, also in a phase that is folded', async () => {
    const app = await openPage(unplanned, 'phases');
    await mapEntry(app, 5).click();
    await expect.element(phaseNotes(app)).toHaveLength(2);
    await phaseNotes(app).nth(1).fill('Elke maandag bellen.');
    await phaseTitle(app, 5).click();
    await expect.element(phaseNotes(app)).toHaveLength(1);
    await mapEntry(app, 1).click();
    await checkbox(app, ofPhase1).click();
    toggleNote(app, ofPhase1);
    await noteOn(app, ofPhase1).fill('Met de ploeg.');
    toggleNote(app, ofPhase1);
    await phaseTitle(app, 1).click();
    await expect.element(checkbox(app, ofPhase1)).not.toBeInTheDocument();

    await onPaper(async () => {
      const seen = [...document.querySelectorAll('main :is(textarea, input)')].filter(isSeen);
      const texts = seen.map((field) => (field instanceof HTMLTextAreaElement ? field.value : field.id));
      expect(texts).toEqual(expect.arrayContaining(['Elke maandag bellen.', 'Met de ploeg.', ofPhase1.id]));
      // Nothing was written in the sixth phase.
      expect(texts).not.toContain(ofPhase6.id);
    });
  });

  it('every page says whose it is, and has nothing to press or fill in', async () => {
    const agreed: Case = {
      ...unplanned,
      plan: [
        anEntry({ intervention: 'INT-26', due: '2026-12-18', owner: 'jobcoach', person: 'K. de Wit' }),
        anEntry({ intervention: 'OWN-1', ownStep: 'Koffie met de ploeg', due: '2026-10-02' }),
        anEntry({ intervention: 'INT-27', status: 'done', closedOn: '2026-11-03' }),
      ],
    };
    const head = words.printHeader('Kwekerij De Linde', 'Noor Visser', writtenDay(TODAY, 'nl'));
    for (const segment of ['profile', 'advice', 'plan', 'phases', 'suitability', 'placement']) {
      const app = await openPage(agreed, segment);
      await expect.element(app.main.getByText(head)).not.toBeVisible();
      await onPaper(async () => {
        await expect.element(app.main.getByText(head), { message: segment }).toBeVisible();
        const buttons = [...document.querySelectorAll('main .button')];
        expect(buttons.filter(isSeen)).toEqual([]);
        expect(app.main.getByRole('searchbox').elements()).toEqual([]);
        const fields = [...document.querySelectorAll('form.own-step')];
        expect(fields.filter(isSeen)).toEqual([]);
      });
    }
  });
});

describe('filled in', () => {
  it('the phases are accessible and fit', async () => {
    const app = await openPage(unplanned, 'phases');
    for (const { id } of phases.filter((phase) => phase.id !== 2)) await mapEntry(app, id).click();
    for (const check of checklists.slice(0, 9)) await checkbox(app, check).click();
    toggleNote(app, ofPhase2);
    await expectAccessible();
  });

  it('go or no-go is accessible and fits', async () => {
    const app = await openPage(unplanned, 'suitability');
    await answerTo(app, wanted, 'no').click();
    toggleNote(app, wanted);
    await decision(app, 'noGo').click();
    const reason = app.main.getByLabelText(words.suitability.reason);
    type(reason.element() as HTMLTextAreaElement, 'x'.repeat(limits.reason + 1));
    await expect.element(app.alert).toBeVisible();
    await expectAccessible();
  });

  it('the placement plan is accessible and fits, on paper too', async () => {
    const app = await openPage(unplanned, 'placement');
    const [first] = placementFields;
    await app.main.getByRole('textbox', { name: first?.label.nl ?? '', exact: true }).fill('x'.repeat(300));
    await expectAccessible();
    await onPaper(expectNoAxeFindingsOnPage);
  });
});

it('in forced colours the current phase and the chosen answer can be seen', async () => {
  await inForcedColours(async () => {
    const app = await openPage(unplanned, 'phases');
    const edge = (phase: number) => getComputedStyle(mapEntry(app, phase).element()).borderWidth;
    await expect.element(mapEntry(app, 2)).toBeVisible();
    expect(edge(2)).not.toBe(edge(3));
    goTo(app, 'suitability');
    await answerTo(app, mutual, 'no').click();
    await expect.element(answerTo(app, mutual, 'no')).toBeChecked();
  });
});
