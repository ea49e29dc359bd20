import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { aCase, aMember, anEntry, ratedAt } from '../../fixtures/case';
import { professionalInstrument } from '../../fixtures/questionnaires';
import { allWords } from '../../fixtures/words';
import { openApp, openPage, type TestApp } from '../support/app';
import { expectNoAxeFindings } from '../support/axe';
import { type } from '../support/fields';

const language = 'en';
const { advice, citizenServiceNumber, walk } = allWords[language];

/** With agreements and a team, so that every field that a page can have is there. */
const full: Case = {
  ...aCase({
    name: 'Kwekerij De Linde',
    mode: 'together',
    otherProfessionals: true,
    employer: ratedAt(4, { capacity: 2 }),
    expert: ratedAt(4, { selfEfficacy: 2, capacity: 3 }),
    isAtResult: true,
  }),
  team: { goal: 'Samen één plek', members: [aMember()] },
  plan: [
    anEntry({ intervention: 'INT-04', status: 'done', owner: 'Buurvrouw' }),
    anEntry({ intervention: 'OWN-1', ownStep: 'Zelf bellen' }),
    anEntry({ intervention: 'INT-26', decision: 'declined' }),
  ],
};
const own = aCase({
  route: 'professional',
  name: 'Sam',
  employer: Object.fromEntries(professionalInstrument.items.map(({ id }) => [id, 3])),
  isAtResult: true,
});

const NUMBER = 'Zij heeft nummer 111222333';

/** What keeps the text that is typed in it; not a search, nor what is typed to confirm. */
const KEPT = ':is(textarea:not([readonly]), input[type=text]:not([inputmode=numeric])):not(search *)';

type Field = HTMLInputElement | HTMLTextAreaElement;
const fields = () => [...document.querySelectorAll<Field>(`main ${KEPT}`)];
const isSentence = (element: Element | null) => element?.textContent?.trim() === walk.privacy;

/** How often the sentence stands on each page: once for fields that stand together. */
describe('every field for free text says what does not belong in it, and points out a number', () => {
  it.each([
    ['employer', 'intake', 1, full],
    ['employer', 'intake?step=questionnaire', 1, full],
    ['employer', 'intake?step=contact', 1, full],
    ['employer', 'ATT-6', 1, full],
    ['employer', 'plan', 1, full],
    ['employer', 'phases', 1, full],
    ['employer', 'suitability', 1, full],
    ['employer', 'placement', 1, full],
    ['employer', 'advice', null, full],
    ['professional', 'intake', 1, own],
    ['professional', 'advice', null, own],
    ['professional', 'plan', 1, own],
  ] as const)('%s, %s', async (_, segment, times, record) => {
    const app = await openPage(record, segment, { language });
    if (segment === 'advice') await openDecisions(app);
    await expectSaidInFields(times);
    await expectNoAxeFindings();
    await expectNumbersPointedOut();
  });

  it.each(['/new', '/own'])('before there is a case: %s', async (path) => {
    await openApp({ path, language });
    await expectSaidInFields(1);
    await expectNumbersPointedOut();
  });
});

/** Opens the fields of a step that is replaced, and of one that is left out. */
async function openDecisions({ main }: TestApp): Promise<void> {
  await main.getByRole('button', { name: advice.replace }).first().click();
  await main.getByRole('button', { name: advice.decline }).last().click();
}

/** @param times how often the page says the sentence; null where each field says it */
async function expectSaidInFields(times: number | null): Promise<void> {
  await expect.poll(() => fields().length).toBeGreaterThan(0);
  for (const details of document.querySelectorAll('details')) details.open = true;
  const silent = fields().filter(
    (field) =>
      !(field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .some((id) => isSentence(document.getElementById(id))),
  );
  expect(silent.map(({ outerHTML }) => outerHTML)).toEqual([]);
  if (times !== null) expect([...document.querySelectorAll('main p')].filter(isSentence)).toHaveLength(times);
}

/** What looks like a citizen service number is pointed out under whatever field it is typed in. */
async function expectNumbersPointedOut(): Promise<void> {
  for (const field of fields()) {
    type(field, NUMBER);
    const told = () => field.closest('.field, .talk')?.textContent;
    await expect.poll(told, { message: field.outerHTML }).toContain(citizenServiceNumber.inField);
  }
}
