import { currentInstrument } from '../../src/questions/instruments';
import { beginScan, field, fillInIntake, submitIntake, toStep } from './support/intake';
import { button, expectQuestion } from './support/questions';
import { expectSaved, goToStart, heading, openStart } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const { background } = currentInstrument('igm-employer');

/** The question of this kind, of which there is one. */
function questionOf(kind: 'number' | 'multiple') {
  const [found] = background.filter(({ type }) => type === kind);
  if (!found) throw new RangeError(`No background question is of the kind ${kind}`);
  return found;
}
const places = questionOf('number');
const groups = questionOf('multiple');
const placesHangOn = background.find(({ id }) => id === places.askWhen?.background);
if (!placesHangOn) throw new RangeError('Nobody is asked how many places there are');

const tongue = dutch;
const { words, language } = tongue;
const { intake } = words;

test('an intake that is opened again shows what was said and takes changes', async ({ page }) => {
  await openStart(page, tongue);
  await beginScan(page, tongue);
  const chosen = groups.options?.slice(0, 2) ?? [];
  await fillInIntake(
    page,
    {
      name: 'Bakkerij Jansen',
      mode: 'together',
      sector: 'C',
      background: {
        [placesHangOn.id]: 'yes',
        [places.id]: 3,
        [groups.id]: chosen.map(({ value }) => value),
      },
    },
    tongue,
  );
  await submitIntake(page, tongue);
  await expectQuestion(page, 'ATT-6', tongue);
  await button(page, words.walk.back).click();
  await expect(field(page, intake.name)).toHaveValue('Bakkerij Jansen');
  await toStep(page, 'contact', tongue);
  await expect(field(page, intake.sector)).toHaveValue('C');
  await toStep(page, 'experience', tongue);
  await expect(field(page, places.text[language])).toHaveValue('3');
  await toStep(page, 'plan', tongue);
  const boxes = page
    .getByRole('group', { name: groups.text[language] })
    .getByRole('checkbox', { checked: true });
  await expect(boxes).toHaveCount(chosen.length);
  await boxes.first().uncheck();
  await expectSaved(page, tongue);
  await page.reload();
  await expect(heading(page), 'the address remembers the page').toHaveText(intake.steps.plan);
  await expect(boxes).toHaveCount(chosen.length - 1);
  await toStep(page, 'employer', tongue);
  await field(page, intake.name).fill('Bakkerij Jansen Zn.');
  await button(page, intake.toQuestions).click();
  await expectQuestion(page, 'ATT-6', tongue);
  await expect(page.getByRole('banner').getByText('Bakkerij Jansen Zn.')).toBeVisible();
  await goToStart(page, tongue);
  await expect(
    page.getByRole('listitem').getByText('Bakkerij Jansen Zn.', { exact: true }).first(),
  ).toBeVisible();
});
