import { expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { lively, withPlan } from '../../fixtures/agreements';
import { ownerName } from '../../fixtures/owners';
import { allWords } from '../../fixtures/words';
import type { TestApp } from '../support/app';
import { openPlan, titleOf } from '../support/plan';

const language = 'en';
const { plan: words, walk } = allWords[language];

const team = ({ main }: TestApp) => main.getByRole('region', { name: words.team });
const goal = (app: TestApp) => team(app).getByLabelText(words.goal);
const member = (app: TestApp, index: number) => team(app).getByRole('group').nth(index);
const owner = (one: Locator) => one.getByLabelText(words.memberOwner);
const part = (one: Locator) => one.getByLabelText(words.part);
const add = (app: TestApp) => team(app).getByRole('button', { name: words.addMember });

it('several professionals have one goal, and are told who does what and what is missing', async () => {
  const record = withPlan(lively, { otherProfessionals: true, goal: 'Een plek in de kas' });
  const app = await openPlan(record, language);
  const section = team(app);
  const [first, second] = [member(app, 0), member(app, 1)];
  const { noContact, expectationAlone } = words.gaps;
  await expect.element(goal(app)).toHaveValue('');
  await expect
    .element(goal(app))
    .toHaveAccessibleDescription([words.goalOfScan('Een plek in de kas'), walk.privacy].join(' '));
  await goal(app).fill('Iemand werkt er in het voorjaar.');
  await expect.element(section).not.toHaveTextContent(noContact);

  await add(app).click();
  await expect.element(owner(first)).toHaveFocus();
  await expect.element(section).toHaveTextContent(noContact);
  await owner(first).selectOptions(ownerName('gemeente', language));
  await part(first).selectOptions(words.parts.expectation);
  await expect.element(section).toHaveTextContent(expectationAlone);

  await add(app).click();
  await owner(second).selectOptions(ownerName('jobcoach', language));
  await second.getByLabelText(words.memberName).fill('K. de Wit');
  await part(second).selectOptions(words.parts.help);
  await second.getByLabelText(words.does).fill('Komt elke week langs.');
  await expect.element(section).not.toHaveTextContent(expectationAlone);
  await expect.element(second.getByRole('listitem')).toHaveTextContent(titleOf('INT-33', language));
  await expect.element(first).toHaveTextContent(words.noneOfTheirs);

  const name = `${ownerName('jobcoach', language)}, K. de Wit`;
  await second.getByRole('button', { name: words.remove }).click();
  const removed = section.getByRole('status').filter({ hasText: words.removed(name) });
  await expect.element(removed).toBeVisible();
  await expect.element(section).toHaveTextContent(expectationAlone);
  const undo = section.getByRole('button', { name: words.putBack });
  await expect.element(undo).toHaveFocus();
  await undo.click();
  await expect.element(second.getByLabelText(words.memberName)).toHaveValue('K. de Wit');
  await expect.element(owner(second)).toHaveFocus();
  await part(second).selectOptions(words.parts.contact);
  await expect.element(section).not.toHaveTextContent(noContact);

  await first.getByRole('button', { name: words.remove }).click();
  await expect.element(section.getByRole('group')).toHaveLength(1);
  // The fields stay with their owner.
  await expect.element(first.getByLabelText(words.memberName)).toHaveValue('K. de Wit');
  const again = await app.reload();
  await expect.element(goal(again)).toHaveValue('Iemand werkt er in het voorjaar.');
  await expect.element(member(again, 0).getByLabelText(words.does)).toHaveValue('Komt elke week langs.');
});
