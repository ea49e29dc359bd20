import { expect, it, vi } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { aCase, anEntry, ratedAt } from '../../fixtures/case';
import { measuredThrice } from '../../fixtures/measuredCases';
import { bothViews } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, openPage, type TestApp } from '../support/app';
import { catchFile, pick } from '../support/files';
import { button } from '../support/questions';

const { advice, app: words, backup, dataExports, report, start, walk } = allWords.nl;

/** What stands in no element that a translation would put another in. */
const LEFT_ALONE = 'script, style, textarea, option, svg, [translate=no]';

/**
 * Puts an element in the place of every text, now and of each that comes later, as the translation of a browser does.
 * @returns how to stop that
 */
function translate(): () => void {
  const one = (text: Text) => {
    if (!text.parentElement || text.parentElement.closest(`${LEFT_ALONE}, font`) || text.data.trim() === '')
      return;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = `~${text.data}`;
    text.replaceWith(outer);
  };
  const all = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(one);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text) one(target);
      for (const node of addedNodes) {
        if (node instanceof Text) one(node);
        else all(node);
      }
    }
  });
  all(document.body);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

async function whileTranslated(work: () => Promise<void>): Promise<void> {
  const stop = translate();
  try {
    await work();
  } finally {
    stop();
  }
}

/** Presses the button that says this now. */
function pressWith(text: string): void {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click();
}

/** Chooses as a user does. */
function choose(field: HTMLSelectElement | null, value: string): void {
  if (!field) throw new RangeError('There is nothing to choose from');
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What the report says, as it is shown. */
const preview = () => document.querySelector('.sheets')?.textContent ?? '';

/** By what is drawn: the names of things are other ones now. */
const shown = ({ main }: TestApp) => main.element().textContent ?? '';

it('a page that the browser translates takes answers, goes on, and says what changes', async () => {
  const record = aCase({ name: 'Bakkerij', mode: 'together' });
  const app = await openPage(record, 'ATT-6');
  await whileTranslated(async () => {
    for (const value of [4, 2]) {
      const radios = () => [...document.querySelectorAll<HTMLInputElement>('main input[name=rating]')];
      radios()
        .find((one) => one.value === String(value))
        ?.click();
      await expect.poll(() => document.querySelector('.top .save')?.textContent).toBe(`~✓ ~${words.saved}`);
      const counted = () => document.querySelector('.walk__count')?.textContent;
      await expect.poll(counted).toBe(value === 4 ? '~1/5' : '~2/5');
      document.querySelector<HTMLButtonElement>('main button[type=submit]')?.click();
      await expect.poll(() => radios().some(({ checked }) => checked)).toBe(false);
    }
    // Nothing is chosen, which is said.
    document.querySelector<HTMLButtonElement>('main button[type=submit]')?.click();
    await expect.poll(() => shown(app)).toContain(`~${walk.chooseAnswer}`);
  });
  expect(await app.saved(record.id)).toMatchObject({
    measurements: [{ views: [{ ratings: { 'ATT-6': 4, 'ATT-2': 2 } }] }],
  });
});

const planned: Case = { ...bothViews, plan: [anEntry({ intervention: 'INT-04' })] };
const measured: Case = { ...measuredThrice, plan: planned.plan };

it.each([
  'comparison',
  'profile',
  'advice',
  'plan',
  'phases',
  'suitability',
  'placement',
  'report',
  'review',
  'intake',
])('every page can be left and come back to while it is translated: %s', async (segment) => {
  const app = await openPage(measured, segment);
  await whileTranslated(async () => {
    const before = shown(app);
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    app.goTo('/');
    await expect.poll(() => shown(app)).toContain(`~${start.heading.slice(0, 10)}`);
    app.goTo(`/scan/${measured.id}/${segment}`);
    await expect.poll(() => shown(app).slice(0, 40)).not.toContain(start.heading.slice(0, 10));
    expect(before).not.toBe('');
    expect(shown(app)).not.toContain(words.crashHeading);
  });
});

it('the summary is copied again and again while the page is translated', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  const app = await openPage(bothViews, 'report');
  await expect.element(button(app, dataExports.copy)).toBeVisible();
  const copy = button(app, dataExports.copy).element() as HTMLButtonElement;
  await whileTranslated(async () => {
    for (let times = 0; times < 2; times++) {
      copy.click();
      await expect.poll(() => shown(app)).toContain(`~${dataExports.copied}`);
    }
  });
});

it('a PDF is made again and again while the page is translated', async () => {
  const app = await openPage(bothViews, 'report');
  await expect.element(button(app, report.reportPage.pdf)).toBeVisible();
  const make = button(app, report.reportPage.pdf).element() as HTMLButtonElement;
  await whileTranslated(async () => {
    for (let times = 0; times < 2; times++) {
      const file = catchFile();
      make.click();
      const { name, content } = await file;
      expect(content.slice(0, 5)).toBe('%PDF-');
      await expect.poll(() => shown(app)).toContain(`~${report.reportPage.made(name)}`);
    }
  });
});

it('the report shows what is chosen of it, again and again, while the page is translated', async () => {
  const noted = { ...bothViews, plan: planned.plan };
  const app = await openPage(noted, 'report');
  await expect.element(button(app, report.reportPage.pdf)).toBeVisible();
  const note = 'In het voorjaar is er ruimte.';
  await whileTranslated(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const notes = () => document.querySelector<HTMLInputElement>('#part-notes');
    const language = () => document.querySelector<HTMLSelectElement>('#report-language');
    for (let times = 0; times < 2; times++) {
      const isIn = notes()?.checked;
      notes()?.click();
      await expect.poll(() => preview().includes(note)).toBe(!isIn);
      for (const to of ['en', 'nl'] as const) {
        choose(language(), to);
        await expect.poll(preview).toContain(`~${allWords[to].report.firstStep}`);
      }
    }
  });
});

it('a backup is made, and put back where nothing is, while the page is translated', async () => {
  const two = [planned, { ...bothViews, id: '00000000-0000-4000-8000-0000000000b2', goal: 'Twee plekken' }];
  const app = await openApp({ cases: two, path: '/device' });
  await expect.element(button(app, backup.make)).toBeVisible();
  const make = button(app, backup.make).element() as HTMLButtonElement;
  let made = '';
  await whileTranslated(async () => {
    for (let times = 0; times < 2; times++) {
      const file = catchFile();
      make.click();
      const { name, content } = await file;
      made = content;
      await expect.poll(() => shown(app)).toContain(`~${backup.made(name, 2)}`);
    }
  });

  const empty = await openApp({ path: '/device' });
  await expect.element(button(empty, backup.choose)).toBeVisible();
  await whileTranslated(async () => {
    pick(empty, new File([made], 'backup.json'));
    await expect.poll(() => shown(empty)).toContain(`~${backup.counted(2)}`);
    pressWith(`~${backup.cancel}`);
    await expect.poll(() => shown(empty)).not.toContain(`~${backup.restore}`);
    pick(empty, new File(['not a backup'], 'backup.json'));
    await expect.poll(() => empty.alert.element().textContent).not.toBe('');
    pick(empty, new File([made], 'backup.json'));
    await expect.poll(() => shown(empty)).toContain(`~${backup.counted(2)}`);
    // One is left out, which another choice says.
    choose(document.querySelector('.restore__row select'), 'skip');
    pressWith(`~${backup.restore}`);
    await expect.poll(() => shown(empty)).toContain(`~${backup.restored(1, 0, 0, 1)}`);
  });
  expect(empty.session.store.records()).toHaveLength(1);
});

it('a decision is taken and taken back while the page is translated', async () => {
  const app = await openPage(
    aCase({ mode: 'together', employer: ratedAt(4, { capacity: 2 }), isAtResult: true }),
    'advice',
  );
  const accept = app.main.getByRole('button', { name: advice.accept }).first();
  await expect.element(accept).toBeVisible();
  const press = accept.element() as HTMLButtonElement;
  await whileTranslated(async () => {
    press.click();
    await expect.poll(() => shown(app)).toContain(`~${advice.accepted}`);
    [...document.querySelectorAll<HTMLButtonElement>('.decision .button--text')][0]?.click();
    await expect.poll(() => shown(app)).not.toContain(`~${advice.accepted}`);
  });
});

it('the start page and the list live through it', async () => {
  const app = await openApp({ cases: [planned] });
  await whileTranslated(async () => {
    app.goTo('/cases');
    await expect.poll(() => shown(app)).toContain(planned.employer.name);
    const search = document.querySelector<HTMLInputElement>('main input');
    search?.focus();
    document.execCommand('insertText', false, 'zzzz');
    await expect.poll(() => document.querySelectorAll('main li').length).toBe(0);
    app.goTo('/device');
    await expect
      .poll(() => document.querySelector('main h1')?.textContent)
      .toContain(allWords.nl.device.heading);
  });
});
