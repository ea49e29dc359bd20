import { until } from './until.mjs';

/** WebDriver's signs for keys that write nothing. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', ArrowDown: '\uE015', ArrowUp: '\uE013', Shift: '\uE008' };

/** More than any page has on the way to what is wanted. */
const MOST_STOPS = 80;

/** A tab as its user meets it: looked at and waited for, clicked and typed in. The same for every engine. */
export class Tab {
  /** @param way how an engine is told */
  constructor(way) {
    this.way = way;
  }

  /** Runs a function in the page. It can use nothing from around it but `find` (inPage.mjs). */
  async ask(question, ...args) {
    const { value, failure } = await this.way.run(String(question), args);
    if (failure) throw new Error(failure);
    return value;
  }

  /** Waits until a function of the page says something, and gives that. */
  until(what, question, ...args) {
    return until(what, () => this.ask(question, ...args));
  }

  /** Waits until something is to be seen. */
  see(selector, words = null) {
    return this.until(
      `${selector} ${words ?? ''}`,
      (wanted, said) => find(wanted, said).length > 0,
      selector,
      words,
    );
  }

  /** Clicks on what is found, once it stands still, can be used, and nothing lies over it. */
  async click(selector, words = null) {
    await until(`a click on ${selector} ${words ?? ''}`, async () => {
      const spot = await this.ask(aim, selector, words);
      if (!spot) return false;
      await this.way.act([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', ...spot, duration: 0 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]);
      // WebKit's driver is ready before the page has the click.
      return (await this.until('the click arrives', whatWasHit)) === 'hit';
    });
  }

  /** Types a text where the focus is, or presses one key by its name. */
  async type(text) {
    const signs = KEYS[text] ? [KEYS[text]] : [...text];
    const actions = signs.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.way.act([{ type: 'key', id: 'keyboard', actions }]);
  }

  goTo = (url) => this.way.goTo(url);
  reload = () => this.way.reload();
  back = () => this.way.back();
  forward = () => this.way.forward();
  close = () => this.way.close();
  resize = (width, height) => this.way.resize(width, height);
  /** Gives a file to a field for files. */
  pick = (selector, path) => this.way.pick(selector, path);

  /** Presses Tab until something has the focus. @throws when it is not reached, or does not show that it has it */
  async tabTo(selector, words = null) {
    await this.see(selector, words);
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.type('Tab');
      const at = await this.until('something has the focus', focused, selector, words);
      if (!at.isMarked) throw new Error(`${at.name} does not show that it has the focus`);
      if (at.isWanted) return;
    }
    throw new Error(`Tab does not reach ${selector} ${words ?? ''}`);
  }

  /** Where the page stands behind the `#`. */
  place() {
    return this.ask(() => location.hash);
  }
}

/** Where to click. What is moved away before the click comes is not clicked: the click is then nobody's. */
async function aim(selector, words) {
  const [element] = find(selector, words);
  if (!element || element.matches(':disabled')) return null;
  element.scrollIntoView({ block: 'center' });
  const before = element.getBoundingClientRect();
  await new Promise((done) => setTimeout(done, 20));
  const { left, top, width, height } = element.getBoundingClientRect();
  if (left !== before.left || top !== before.top || width === 0) return null;
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  if (!element.contains(document.elementFromPoint(x, y))) return null;

  globalThis.aimed?.end('given up');
  const aimed = { said: null, end };
  globalThis.aimed = aimed;
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  for (const type of types) addEventListener(type, guard, true);
  return { x, y };

  function guard(event) {
    const isHit = element.contains(event.target);
    if (!isHit) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    // The click that a label passes on to its field is another one.
    if (event.type === 'click') end(isHit ? 'hit' : 'missed');
    // What moves between the press and the release gets no click. A click may come a moment behind the release.
    if (event.type === 'mouseup') setTimeout(end, 1000, 'missed');
  }

  function end(said) {
    aimed.said ??= said;
    for (const type of types) removeEventListener(type, guard, true);
  }
}

/** A page that knows nothing of it is the next one, to which the click led. */
function whatWasHit() {
  return globalThis.aimed ? globalThis.aimed.said : 'hit';
}

function focused(selector, words) {
  const element = document.activeElement;
  // A radio button may show its focus on the whole line of its answer.
  const isMarked = [element, element.closest('label')].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  return {
    isMarked: isMarked || element === document.body,
    isWanted: find(selector, words).includes(element),
    name: `${element.tagName} "${element.textContent.slice(0, 40)}"`,
  };
}
