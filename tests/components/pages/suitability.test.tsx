import { expect, it } from 'vitest';
import { checklists } from '../../../src/approach/approach';
import { checkOf } from '../../../src/cases/approaching';
import { writtenDay } from '../../../src/i18n/format';
import { aCase, ratedAt } from '../../fixtures/case';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from '../support/app';

const TODAY = '2026-11-21';
const { suitability: said } = allWords.nl.approach;
const record = aCase({ mode: 'together', phase: 2, employer: ratedAt(4), isAtResult: true });

const decision = ({ main }: TestApp, which: 'go' | 'later' | 'noGo') => {
  const { label } = said.decisions[which];
  return main.getByRole('group', { name: said.decide }).getByRole('radio', { name: label, exact: true });
};
const review = ({ main }: TestApp) => main.getByLabelText(said.reviewOn);
const tick = ({ main }: TestApp) => main.getByRole('button', { name: said.tickChecks, exact: true });

function offered({ main }: TestApp, id: string) {
  const check = checklists.find((one) => one.id === id);
  if (!check) throw new RangeError(`There is no check ${id}`);
  return main.getByRole('listitem').filter({ hasText: check.text.nl });
}

it('a decision without a day is not dunned, and one that is cleared neither', async () => {
  const app = await openPage(record, 'suitability');
  await decision(app, 'noGo').click();
  await review(app).fill('2020-02-03');
  await expect.element(app.main.getByText(said.reviewPast)).toBeVisible();
  await app.main.getByRole('button', { name: said.clearDecision, exact: true }).click();
  await expect.element(decision(app, 'go')).toHaveFocus();
  await expect.element(app.main.getByText(said.reviewPast)).not.toBeInTheDocument();
  await expect.element(review(app)).toHaveAccessibleDescription(writtenDay('2020-02-03', 'nl'));
  // Whoever goes on has no need of a day, but may still change the one that is there.
  await decision(app, 'go').click();
  await expect.element(app.main.getByText(said.reviewPast)).not.toBeInTheDocument();
  await review(app).fill('');
  await expect.element(review(app)).toBeVisible();
  await expect.element(app.main.getByText(said.reviewMissing)).not.toBeInTheDocument();
});

it('a decision ticks its checks when it is asked to, each once there is reason to', async () => {
  const app = await openPage(record, 'suitability');
  await decision(app, 'go').click();
  // Without a reason the decision is not made, and without a day to look again only the decision itself is.
  await expect.element(tick(app)).not.toBeInTheDocument();
  await app.main.getByLabelText(said.reason).fill('Eerst uren voor de begeleider.');
  await expect.element(offered(app, 'P1-6')).toBeVisible();
  await expect.element(offered(app, 'P1-7')).toBeVisible();
  await decision(app, 'later').click();
  await expect.element(offered(app, 'P1-7')).not.toBeInTheDocument();
  await expect.element(offered(app, 'P1-6')).toBeVisible();
  await tick(app).click();
  await expect.element(app.main.getByText(said.checksTicked)).toHaveFocus();
  await expect.element(tick(app)).not.toBeInTheDocument();
  await review(app).fill('2027-02-03');
  await tick(app).click();
  await expect.element(tick(app)).not.toBeInTheDocument();
  const saved = await app.saved(record.id);
  for (const id of ['P1-6', 'P1-7']) expect(checkOf(saved, id)).toEqual({ done: true, on: TODAY, note: '' });

  const again = await app.reload();
  await expect.element(decision(again, 'later')).toBeChecked();
  await expect.element(tick(again)).not.toBeInTheDocument();
});
