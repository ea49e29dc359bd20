import { afterEach, describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { itemsOf } from '../../../src/questions/instrument';
import { aCase, viewIn } from '../../fixtures/case';
import { employerInstrument } from '../../fixtures/questionnaires';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from '../support/app';

const words = allWords.nl;
const items = itemsOf(employerInstrument, 'full').map(({ id }) => id);
const everything = Object.fromEntries(items.map((id) => [id, 2 as const]));
const complete = aCase({ employer: everything, mode: 'self' });
const answered = aCase({ employer: everything, expert: { 'ATT-6': 3 }, mode: 'together' });

const screens = [
  [390, 844],
  [1280, 720],
  [1920, 950],
] as const;

const button = ({ main }: TestApp, name: string) => main.getByRole('button', { name, exact: true });
const place = () => location.hash.split('/').at(-1);

async function expectNothingChanged(app: TestApp, record: typeof complete) {
  const saved = await app.saved(record.id);
  expect(saved.measurements).toEqual(record.measurements);
}

afterEach(() => page.viewport(1280, 800));

describe.each(screens)('the second half of a double click, on a screen of %i by %i', (width, height) => {
  it.each([
    ['alone', 'next', complete, 'NOR-2', 1],
    ['alone', 'back', complete, 'NOR-2', -1],
    ['together', 'next', answered, 'CAP-3', 1],
    ['together', 'back', answered, 'CAP-3', -1],
  ] as const)('%s, on “%s”: one place on, and no answer is another', async (_who, way, record, from, by) => {
    await page.viewport(width, height);
    const app = await openPage(record, from);
    await button(app, words.walk[way]).dblClick();
    await expect.poll(place).toBe(items[items.indexOf(from) + by]);
    await expectNothingChanged(app, record);
  });

  it('on “skip”: one question is skipped', async () => {
    await page.viewport(width, height);
    const { 'EFF-6': _open, 'EFF-7': _next, ...rest } = everything;
    const record = aCase({ employer: rest, mode: 'self' });
    const app = await openPage(record, 'EFF-6');
    await button(app, words.walk.skip).dblClick();
    await expect.poll(place).toBe(items[items.indexOf('EFF-6') + 1]);
    await expectNothingChanged(app, record);
  });
});

describe('a press', () => {
  it('on an answer that leads on answers one question, with two clicks as well', async () => {
    const record = aCase({ employer: {}, mode: 'self' });
    const [first = '', second = ''] = items;
    const app = await openPage(record, first);
    await app.main.getByRole('checkbox', { name: words.walk.autoAdvance }).click();
    await app.main.getByRole('radio').nth(3).dblClick();
    await expect.poll(place).toBe(second);
    const saved = await app.saved(record.id);
    expect(viewIn(saved, 'employer').ratings).toEqual({ [first]: 4 });
  });

  it('agrees on a step, with two clicks as well, and leads nowhere from there', async () => {
    const app = await openPage(complete, 'advice');
    await app.main.getByRole('button', { name: words.advice.accept }).first().dblClick();
    await expect.poll(async () => (await app.saved(complete.id)).plan.length).toBe(1);
    expect(place()).toBe('advice');
  });

  it('of a key that is held down goes one place on', async () => {
    const app = await openPage(complete, 'SKI-1');
    button(app, words.walk.next).element().focus();
    await userEvent.keyboard('{Enter>5/}');
    await expect.poll(place).toBe(items[items.indexOf('SKI-1') + 1]);
    await expectNothingChanged(app, complete);
  });

  it('of a key that is held down still fills a text', async () => {
    const app = await openPage(complete, 'SKI-1');
    const note = app.main.getByRole('textbox', { name: words.walk.note, exact: true });
    note.element().focus();
    await userEvent.keyboard('a{ >3/}b{Enter>2/}c');
    await expect.element(note).toHaveValue('a   b\n\nc');
  });

  it('of a finger that bounces goes one place on; the next tap elsewhere counts', async () => {
    const app = await openPage(complete, 'SKI-1');
    const next = button(app, words.walk.next);
    tap(next, 100, 100);
    await expect.poll(place).toBe(items[items.indexOf('SKI-1') + 1]);
    tap(next, 103, 98);
    tap(button(app, words.walk.back), 300, 100);
    await expect.poll(place).toBe('SKI-1');
  });
});

/** As a browser tells it of a finger; most count no taps. */
function tap(target: Locator, clientX: number, clientY: number): void {
  const init = { bubbles: true, cancelable: true, composed: true, pointerType: 'touch', clientX, clientY };
  target.element().dispatchEvent(new PointerEvent('click', { ...init, detail: 1 }));
}
