import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { interventionOf } from '../../../src/advice/catalogue';
import { placementFields } from '../../../src/approach/approach';
import { approachOf } from '../../../src/cases/approaching';
import type { Case } from '../../../src/cases/case';
import { limits } from '../../../src/cases/limits';
import { writtenDay } from '../../../src/i18n/format';
import { aCase, anEntry, ratedAt } from '../../fixtures/case';
import { ownerName } from '../../fixtures/owners';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp, TODAY } from '../support/app';
import { type } from '../support/fields';
import { onPaper } from '../support/media';

const { approach: words, limitedText, plan } = allWords.nl;

/** With two agreements that are open, and one that is done. */
const record: Case = {
  ...aCase({ mode: 'together', phase: 2, employer: ratedAt(4), isAtResult: true }),
  plan: [
    anEntry({ intervention: 'INT-26', due: '2026-12-18', owner: 'jobcoach', person: 'K. de Wit' }),
    anEntry({ intervention: 'OWN-1', ownStep: 'Koffie met de ploeg\nNeem de lijst mee.', due: '2026-10-02' }),
    anEntry({ intervention: 'INT-27', status: 'done', closedOn: '2026-11-03' }),
  ],
};
const [tasks] = placementFields;
const last = placementFields.at(-1);
if (!tasks || !last) throw new RangeError('The placement plan has no fields');

const field = ({ main }: TestApp, name: string) => main.getByRole('textbox', { name, exact: true });

function write(app: TestApp, text: string): void {
  type(field(app, tasks?.label.nl ?? '').element() as HTMLTextAreaElement, text);
}

it('a text that does not fit holds back the ways to other pages', async () => {
  const app = await openPage(record, 'placement');
  write(app, 'x'.repeat(limits.note + 1));
  for (const way of [words.backToPhases, words.toAgreements]) {
    await app.main.getByRole('button', { name: way, exact: true }).click();
    await expect.element(field(app, tasks.label.nl)).toHaveFocus();
    await expect.element(app.heading).toHaveTextContent(words.placement.heading);
  }
});

it('a text that is too long is refused, said, and stays in its field', async () => {
  const tooLong = `begin ${'x'.repeat(limits.note)} eind`;
  const app = await openPage(record, 'placement');
  const control = field(app, tasks.label.nl);
  write(app, 'Deeg afwegen');
  write(app, tooLong);
  await expect.element(app.alert).toHaveTextContent(limitedText.tooLong(limits.note, tooLong.length));
  await expect
    .element(control)
    .toHaveAccessibleDescription(expect.stringContaining(limitedText.tooLong(limits.note, tooLong.length)));
  await expect.element(control).toHaveValue(tooLong);
  expect(approachOf(await app.saved(record.id)).placement[tasks.id]).toBe('Deeg afwegen');
  write(app, tooLong.slice(0, limits.note));
  await expect.element(app.alert).not.toBeInTheDocument();
  const again = await app.reload();
  await expect.element(field(again, tasks.label.nl)).toHaveValue(tooLong.slice(0, limits.note));
});

it('the placement plan holds the open agreements, to read and for paper', async () => {
  const app = await openPage(record, 'placement');
  const agreements = app.main.getByRole('region', { name: last.label.nl });
  const own = writtenDay('2026-10-02', 'nl');
  const other = `${ownerName('jobcoach', 'nl')}, K. de Wit · ${writtenDay('2026-12-18', 'nl')}`;
  const lines = [
    // By day, as on their own page.
    `Koffie met de ploegNeem de lijst mee.${own} · ${plan.overdue} · ${plan.statuses.open}`,
    `${interventionOf('INT-26').title.nl}${other} · ${plan.statuses.open}`,
  ];
  const textsOf = (part: Element | null | undefined) =>
    [...(part?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent?.replace(/\n/g, ''));
  await expect.element(agreements.getByText(words.placement.openAgreements(2))).toBeVisible();
  expect(textsOf(agreements.element())).toEqual(lines);
  await field(app, words.placement.moreAgreements).fill('Bij ziekte belt de ploeg.');
  await app.saved(record.id);
  const paper = [...document.querySelectorAll('.only-print section')].at(-1);
  expect(textsOf(paper)).toEqual(lines);
  expect(paper?.textContent).toContain('Bij ziekte belt de ploeg.');
  await app.main.getByRole('button', { name: words.toAgreements, exact: true }).click();
  await expect.element(app.heading).toHaveTextContent(plan.title);
});

it('what was filled in is kept and printed, and what is empty is a line to write on', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const app = await openPage({ ...record, plan: [] }, 'placement');
  const written = placementFields.slice(0, -1);
  const text = (index: number) => `Regel ${index}\nen nog een regel`;
  for (const [index, { label }] of written.entries()) await field(app, label.nl).fill(text(index));
  const saved = await app.saved(record.id);
  expect(approachOf(saved).placement).toEqual(
    Object.fromEntries(written.map(({ id }, index) => [id, text(index)])),
  );

  const again = await app.reload();
  for (const [index, { label }] of written.entries()) {
    await expect.element(field(again, label.nl)).toHaveValue(text(index));
  }
  await again.main.getByRole('button', { name: words.placement.print, exact: true }).click();
  expect(print).toHaveBeenCalledOnce();
  await onPaper(async () => {
    await expect.element(again.heading).toBeVisible();
    for (const role of ['banner', 'navigation', 'button', 'textbox'] as const) {
      expect(page.getByRole(role).elements(), role).toEqual([]);
    }
    const head = words.printHeader('Bakkerij Jansen', '', writtenDay(TODAY, 'nl'));
    await expect.element(again.main.getByText(head)).toBeVisible();
    const parts = [...document.querySelectorAll('.only-print section')];
    expect(parts.map((part) => part.querySelector('h2')?.textContent)).toEqual(
      placementFields.map(({ label }) => label.nl),
    );
    for (const index of written.keys()) {
      await expect.element(again.main.getByText(`Regel ${index}`).last()).toBeVisible();
    }
    // Two lines to write on.
    expect(parts.at(-1)?.querySelectorAll('div')).toHaveLength(2);
  });
});
