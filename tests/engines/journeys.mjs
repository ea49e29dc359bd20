import { mkdtempSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.mjs';

/**
 * What a user walks, in every engine alike.
 * @typedef {object} Visit
 * @property {() => Promise<{ url: string, close: () => Promise<void> }>} newHost the built app at an origin of its
 *   own: nothing is kept there yet, and nothing of it is known elsewhere
 * @property {() => Promise<import('./tab.mjs').Tab>} newTab
 * @property {string} downloads the folder in which the browser saves
 * @property {(what: string, isSo: boolean, why?: string) => void} check
 */

/** @type {Readonly<Record<string, (visit: Visit) => Promise<void>>>} */
export const journeys = {
  'from start to PDF, and back from it': async ({ newHost, newTab, downloads, check }) => {
    const host = await newHost();
    const tab = await newTab();
    await beginScan(tab, host.url);
    for (let asked = 0; asked < SHORT; asked += 1) {
      const question = await questionOn(tab);
      await answer(tab, 1 + (asked % 5));
      await tab.click('[data-question] button[type="submit"]');
      await tab.until(
        'the next page',
        (past) => document.querySelector('[data-question]')?.dataset.question !== past,
        question,
      );
    }
    await tab.click('[data-screen="review"] [data-action="confirm"]');
    const numbers = await numbersOn(tab);
    check('the result has a number for each of the seven factors', numbers.length === 7, numbers.join());
    check(
      'the profile is drawn',
      await tab.ask(() => document.querySelectorAll('[data-screen="result"] svg circle').length >= 7),
    );
    await tab.click('main button', 'To the steps');
    await tab.until('the steps', () => /step/i.test(document.querySelector('h1').textContent));
    await tab.click('main button', 'To the report');
    await tab.see('h1', 'The report');
    const pdf = await saved(tab, downloads, '[data-action="save-pdf"]');
    check('what is saved is a PDF', pdf.bytes.subarray(0, 5).toString() === '%PDF-', pdf.name);
    check(
      'it has the name of the organisation',
      /^igm-scan-bakery-jansen-[-\d]+\.pdf$/.test(pdf.name),
      pdf.name,
    );

    const empty = await newHost();
    const elsewhere = await newTab();
    await elsewhere.goTo(empty.url);
    await elsewhere.until('no scans', () => find('p', 'There are no scans here yet.').length === 1);
    await elsewhere.pick('main input[type="file"]', pdf.path);
    // What an employer alone filled in is first offered to an expert.
    await elsewhere.click('main button', 'To the result');
    const again = await numbersOn(elsewhere);
    check(
      'opened elsewhere the PDF gives the same numbers',
      String(again) === String(numbers),
      `${again}; ${numbers}`,
    );
    check('and nothing is doubted of them', await elsewhere.ask(() => find('[role="alert"]').length === 0));
  },

  'a backup, made and put back elsewhere': async ({ newHost, newTab, downloads, check }) => {
    const host = await newHost();
    const tab = await newTab();
    await beginScan(tab, host.url);
    await answer(tab, 4);
    const question = await tab.place();
    await tab.goTo(`${host.url}#/device`);
    const backup = await saved(tab, downloads, 'main button', 'Make a backup');
    check('the backup is a file', /^igm-scan-backup-[-\d]+\.json$/.test(backup.name), backup.name);
    check(
      'a folder on disk: it can be chosen, or it is said that it cannot',
      await tab.until('the folder', () => {
        const canKeep = 'showDirectoryPicker' in globalThis;
        return canKeep
          ? find('button', 'Choose a folder').length === 1
          : find('p', 'This browser cannot keep a folder.').length === 1;
      }),
    );

    const empty = await newHost();
    const elsewhere = await newTab();
    await elsewhere.goTo(`${empty.url}#/device`);
    await elsewhere.see('main button', 'Choose a backup');
    await elsewhere.pick('main input[type="file"]', backup.path);
    await elsewhere.click('main button', 'Restore');
    await elsewhere.see('p', 'Done. Restored: 1.');
    await elsewhere.goTo(empty.url + question);
    check('the answer is there', (await chosen(elsewhere)) === '4');
  },

  'a scan in two tabs': async ({ newHost, newTab, check }) => {
    const host = await newHost();
    const first = await newTab();
    await beginScan(first, host.url);
    await answer(first, 2);
    const second = await newTab();
    await second.goTo(host.url + (await first.place()));
    await second.see('[role="status"]', 'This scan is open in another tab');
    check('in the second nothing can be answered', await second.ask(areDisabled));
    check('the second shows the answer of the first', (await chosen(second)) === '2');
    await answer(first, 5);
    await first.close();
    await second.until(
      'the second can go on',
      () => find('[role="status"]', 'This scan is open').length === 0,
    );
    check('it has what the first said last', (await chosen(second)) === '5');
    await answer(second, 3);
    check('and it can answer', (await chosen(second)) === '3');
  },

  'without a network': async ({ newHost, newTab, downloads, check }) => {
    const host = await newHost();
    const tab = await newTab();
    await beginScan(tab, host.url);
    await answer(tab, 1);
    const question = await tab.place();
    await tab.goTo(`${host.url}#/`);
    await tab.see('[role="status"]', 'Ready for offline use.');
    await host.close();
    await tab.goTo(host.url + question);
    await tab.reload();
    check('the answer is there', (await chosen(tab)) === '1');
    await answer(tab, 4);
    await tab.reload();
    check('another answer is kept', (await chosen(tab)) === '4');
    await tab.goTo(`${host.url}${question.replace(/[^/]+$/, 'report')}`);
    const pdf = await saved(tab, downloads, '[data-action="save-pdf"]');
    check('the PDF is made', pdf.bytes.subarray(0, 5).toString() === '%PDF-', pdf.name);
  },

  'by keyboard alone': async ({ newHost, newTab, check }) => {
    const host = await newHost();
    const tab = await newTab();
    await tab.goTo(host.url);
    await tab.tabTo('main button', 'New scan');
    await tab.type('Enter');
    await tab.see('h1', 'Which employer is it about?');
    await tab.tabTo('main input[type="text"]');
    await tab.type('Garage Smith');
    await tab.tabTo('main input[type="radio"]');
    await tab.type('ArrowDown');
    await tab.until('the employer alone', () => document.querySelector('input[value="self"]').checked);
    await tab.tabTo('main button', 'Straight to the questions');
    await tab.type('Enter');
    for (const [key, value] of [
      ['4', '4'],
      ['ArrowDown', '1'],
      ['2', '2'],
    ]) {
      const question = await questionOn(tab);
      await tab.until('the question has the focus', () => document.activeElement?.tagName === 'H1');
      await tab.type('Tab');
      await tab.until('its answers', () => document.activeElement?.type === 'radio');
      await tab.type(key);
      await tab.until(
        `“${key}” chooses an answer`,
        (wanted) => document.querySelector(`[data-question] input[value="${wanted}"]`).checked,
        key === 'ArrowDown' ? '2' : value,
      );
      await tab.type('Enter');
      await tab.until(
        'the next question',
        (past) => document.querySelector('[data-question]')?.dataset.question !== past,
        question,
      );
    }
    check('three questions are answered', true);
  },

  'typed in from paper': async ({ newHost, newTab, check }) => {
    const host = await newHost();
    const tab = await newTab();
    await beginScan(tab, host.url);
    const question = await tab.place();
    await tab.goTo(host.url + question.replace(/[^/]+$/, 'typing'));
    await tab.until('the first has the focus', () => document.activeElement?.closest('[data-item]') !== null);
    // The space bar skips: an engine may choose a radio button as it comes up.
    for (const keys of ['12n45?', ' ', '333', 'Enter', '333']) await tab.type(keys);
    await tab.until('the check', () => document.activeElement?.id === 'check');
    const typed = await tab.ask(() =>
      find('[data-item]').map((row) => row.querySelector('input:checked')?.value ?? '-'),
    );
    check('each key is an answer', typed.join() === '1,2,na,4,5,dk,-,3,3,3,-,3,3,3', typed.join());
    await tab.see('[data-save="saved"]');
    await tab.reload();
    const kept = await tab.until('the rows', () => {
      const rows = find('[data-item] input:checked').map((one) => one.value);
      return rows.length > 0 && rows;
    });
    check('and stays one', kept.join() === '1,2,na,4,5,dk,3,3,3,3,3,3', kept.join());
  },

  '320 pixels wide': async ({ newHost, newTab, check }) => {
    const host = await newHost();
    const tab = await newTab();
    await tab.resize(320, 700);
    await tab.goTo(host.url);
    await tab.until('the window is narrow', () => innerWidth === 320);
    await tab.see('main button', 'New scan');
    const pages = [
      ['start', ''],
      ['question', 'ATT-6'],
      ['result', 'profile'],
      ['steps', 'advice'],
      ['agreements', 'plan'],
      ['report', 'report'],
    ];
    await tab.click('main button', 'See an example');
    const example = await tab.until('the example', () => /^#\/scan\/[^/]+\//.exec(location.hash)?.[0]);
    for (const [name, segment] of pages) {
      await tab.goTo(`${host.url}${segment ? example + segment : '#/'}`);
      await tab.until(
        name,
        (end) => location.hash.endsWith(`/${end}`) && find('main h1').length > 0,
        segment,
      );
      await tab.until(
        'the page is whole',
        () => document.fonts.status === 'loaded' && find('[aria-busy="true"]').length === 0,
      );
      const beyond = await tab.ask(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      check(`the page “${name}” does not scroll sideways`, beyond === 0, `${beyond} px`);
    }
  },

  'a long text on paper': async ({ newHost, newTab, check }) => {
    const host = await newHost();
    const tab = await newTab();
    await tab.goTo(host.url);
    await tab.click('main button', 'See an example');
    const example = await tab.until('the example', () => /^#\/scan\/[^/]+\//.exec(location.hash)?.[0]);
    await tab.goTo(`${host.url}${example}suitability`);
    await tab.resize(400, 900);
    await tab.click('main textarea');
    await tab.type(LONG);
    await tab.until('it is typed', (text) => find('main textarea')[0].value.includes(text), LONG);
    const beyond = await tab.ask(() => {
      // No driver shows what a printer gets: the rules for paper are made to hold on the screen.
      for (const { cssRules } of document.styleSheets) {
        for (const { media } of cssRules) if (media?.mediaText === 'print') media.mediaText = 'all';
      }
      return find('main textarea').map((field) => field.scrollHeight - field.clientHeight);
    });
    check('each field is printed whole', beyond.length > 0 && beyond.every((rest) => rest <= 1), `${beyond}`);
  },

  'reload, addresses, back and forward': async ({ newHost, newTab, check }) => {
    const host = await newHost();
    const tab = await newTab();
    await beginScan(tab, host.url);
    const first = await questionOn(tab);
    await answer(tab, 3);
    await tab.click('[data-question] button[type="submit"]');
    const second = await tab.until(
      'the second question',
      (past) => {
        const { question } = document.querySelector('[data-question]')?.dataset ?? {};
        return question !== past && location.hash.endsWith(`/${question}`) && question;
      },
      first,
    );
    await tab.back();
    await tab.until(
      'back at the first',
      (wanted) => document.querySelector('[data-question]')?.dataset.question === wanted,
      first,
    );
    check('the answer is there', (await chosen(tab)) === '3');
    await tab.forward();
    await tab.until(
      'forward to the second',
      (wanted) => document.querySelector('[data-question]')?.dataset.question === wanted,
      second,
    );
    await answer(tab, 5);
    await tab.reload();
    check('a reload shows the same question', (await questionOn(tab)) === second);
    check('with its answer', (await chosen(tab)) === '5');
    const place = await tab.place();
    const another = await newTab();
    await tab.close();
    await another.goTo(host.url + place.replace(/[^/]+$/, first));
    check(
      'an address leads to its question',
      (await questionOn(another)) === first && (await chosen(another)) === '3',
    );
    await another.goTo(`${host.url}#/nowhere`);
    await another.see('h1', 'This page does not exist');
    await another.back();
    check('and back from one that does not exist', (await questionOn(another)) === first);
  },
};

const SHORT = 14;

/** More than a field of a few lines shows. */
const LONG = 'Someone learns the work beside a colleague. '.repeat(5);

/** A new short scan, of which the first question is on the page and stored. */
async function beginScan(tab, url) {
  await tab.goTo(url);
  await tab.click('main button', 'New scan');
  await tab.click('label', 'Name of the organisation');
  await tab.type('Bakery Jansen');
  await tab.click('label', 'The employer alone');
  await tab.click('main button', 'Next');
  await tab.see('h1', 'The questionnaire and your goal');
  await tab.click('label', `Short: ${SHORT} questions`);
  await tab.click('main button', 'Straight to the questions');
  await questionOn(tab);
  await tab.see('[data-save="saved"]');
}

/** The question on the page, once its address is that of the page. */
function questionOn(tab) {
  return tab.until('a question', () => {
    const { question } = document.querySelector('[data-question]')?.dataset ?? {};
    return question && location.hash.endsWith(`/${question}`) && question;
  });
}

async function answer(tab, value) {
  await tab.click(`[data-question] label:has(input[value="${value}"])`);
  await tab.until(
    'the answer is chosen and stored',
    (wanted) => {
      const isChosen = document.querySelector(`[data-question] input[value="${wanted}"]`).checked;
      return isChosen && document.querySelector('[data-save="saved"]') !== null;
    },
    value,
  );
}

/** The answer to the question on the page. */
function chosen(tab) {
  return tab.until('an answer', () => document.querySelector('[data-question] input:checked')?.value);
}

function areDisabled() {
  const fields = [...document.querySelectorAll('[data-question] input[type="radio"]')];
  return fields.length > 0 && fields.every((field) => field.matches(':disabled'));
}

/** The rows of the table of the result. */
function numbersOn(tab) {
  return tab.until('the numbers of the result', () => {
    const rows = [...document.querySelectorAll('[data-screen="result"] table tbody tr')];
    return rows.length > 0 && rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim());
  });
}

/** Presses a button that saves a file, and waits until the browser has the whole of it. */
async function saved(tab, downloads, selector, words = null) {
  const before = new Set(readdirSync(downloads));
  await tab.click(selector, words);
  const name = await until('a saved file', () => {
    const names = readdirSync(downloads).filter((one) => !before.has(one));
    // Each browser writes beside it, under a longer name, until it is whole.
    const whole = names.filter((one) => !/\.(part|wkdownload)$/.test(one));
    return whole.length === names.length && whole.find((one) => statSync(join(downloads, one)).size > 0);
  });
  // Away from there: of a second one by the same name WebKit's browser makes nothing.
  const path = join(mkdtempSync(`${downloads}-`), name);
  renameSync(join(downloads, name), path);
  return { name, path, bytes: readFileSync(path) };
}
