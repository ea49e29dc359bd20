import type { Language } from '../i18n/languages';
import { textIn } from '../i18n/text';
import type { TextsByItem } from '../questions/schema';
import { rememberPresses, repeatPresses } from './presses';
import type { RememberedQuestion } from './rememberedQuestion';

// The first page is drawn before the app is there: from templates that the build made of the app's own components
// (`prerender.tsx`), which stand in index.html.

const ID = 'first-page';

/** The parts of a question for two at the table. */
const together = '.talk__heading, .talk__heading + p, .expert';

interface Wanted {
  /** What stands behind the # of the address. */
  readonly address: string;
  readonly language: Language;
  readonly texts: TextsByItem;
  /** The question that was on the screen last. */
  readonly remembered: RememberedQuestion | null;
}

/** Draws what the address asks for, as far as it is known without the store. Where there are no templates, nothing. */
export function drawFirstPage({ address, language, texts, remembered }: Wanted): void {
  const [, id = '', item = ''] = /^#?\/?scan\/([0-9a-f-]+)\/([\w-]+?)(?:-review)?\/?$/i.exec(address) ?? [];
  const words = texts[item];
  const isStart = /^#?\/?$/.test(address);
  const known = remembered?.id === id && remembered.item === item && remembered.language === language;
  const name = words ? (known && remembered.chosen ? 'answered' : 'question') : 'start';
  const template = document.getElementById(`${name}-${language}`);
  if (!(template instanceof HTMLTemplateElement)) return;
  const page = document.createElement('div');
  page.id = ID;
  page.append(template.content.cloneNode(true));
  if (words) {
    fillIn(page, {
      item,
      statement: textIn(words.text, language),
      help: textIn(words.help, language),
      known: known ? remembered : null,
    });
  } else if (!isStart) {
    // Of any other page only what stands above it is the same.
    page.querySelector('.page')?.remove();
  }
  document.documentElement.lang = language;
  document.getElementById('app')?.after(page);
  rememberPresses(page);
}

/** Whether the first page is still there: nobody sees the app yet. */
export function isFirstPageShown(): boolean {
  return document.getElementById(ID) !== null;
}

/** Called when the app is drawn: it takes the place of the first page, with what was done there and the focus. */
export function takeOver(): void {
  const [page, app] = [document.getElementById(ID), document.getElementById('app')];
  if (page && app) void repeatPresses(app, page);
}

/** Called when the app does not come: nobody is left with a page that does nothing. */
export function sayNotLoaded(language: Language): void {
  const template = document.getElementById(`not-loaded-${language}`);
  if (!(template instanceof HTMLTemplateElement)) return;
  const place = document.querySelector(`#${ID} main`) ?? document.getElementById(ID) ?? document.body;
  place.prepend(template.content.cloneNode(true));
}

interface Shown {
  readonly item: string;
  readonly statement: string;
  readonly help: string;
  readonly known: RememberedQuestion | null;
}

function fillIn(page: HTMLElement, { item, statement, help, known }: Shown): void {
  const part = <Type extends HTMLElement>(selector: string) => page.querySelector<Type>(selector);
  const say = (selector: string, text: string) => {
    const found = part(selector);
    if (found) found.textContent = text;
  };
  part('form')?.setAttribute('data-question', item);
  say('h1', statement);
  say('#rating-help', help);
  say('#position span:last-child', known?.position ?? '');
  say('.kicker__block', known?.blockLabel ?? '\u00a0');
  if (known) {
    part('.kicker__block')?.classList.add(`kicker__block--${known.block}`);
    say('.top__employer', known.employer);
    say('.goal span:last-child', known.goal);
    say('.talk__heading + p', known.conversation);
  }
  // What is asked together is there only where it is known that two are at the table.
  if (!known?.conversation) for (const one of page.querySelectorAll(together)) one.remove();
  const allowed = part('form')?.dataset.na?.split(' ') ?? [];
  if (!allowed.includes(item)) part('input[value="na"]')?.closest('label')?.remove();
  for (const one of page.querySelectorAll('.option--chosen')) one.classList.remove('option--chosen');
  // Nobody knows yet whether everything is saved; the room for it stays.
  part('.save')?.removeAttribute('data-save');
  part('.save')?.style.setProperty('visibility', 'hidden');
  const chosen = known?.chosen && part<HTMLInputElement>(`input[value="${CSS.escape(known.chosen)}"]`);
  if (chosen) {
    chosen.checked = true;
    chosen.closest('label')?.classList.add('option--chosen');
  }
  // How far each factor is stands in the case.
  for (const one of page.querySelectorAll('nav .walk__count, nav li .visually-hidden')) one.textContent = '';
  say('nav .small', '\u00a0');
  // As the app has it: beside the question where there is room, folded elsewhere.
  part('nav details')?.toggleAttribute('open', matchMedia('(min-width: 60rem)').matches);
}
