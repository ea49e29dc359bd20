import type { Page } from '@playwright/test';

/** What stands or sounds on a page, each text with the element that it belongs to. */
export interface PageText {
  readonly text: string;
  readonly at: string;
}

/** Opens all that is folded, so that what is in there can be read and measured as well. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details:not([open])');
  while ((await folded.count()) > 0) {
    await folded.evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    // What is drawn only now may hold more that is folded.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
}

/** Every text of a page that someone reads or hears, but what is typed into a field. */
export function textsOf(page: Page): Promise<readonly PageText[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'];
    const shown = ['placeholder', 'title', 'alt', 'label'];
    const nameOf = (element: Element) =>
      `<${element.localName}${element.className ? ` class="${element.getAttribute('class')}"` : ''}>`;
    const texts = [{ text: document.title, at: '<title>' }];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, textarea, svg text')) continue;
      texts.push({ text: node.nodeValue ?? '', at: nameOf(parent) });
    }
    // A drawing breaks its labels into lines, each an element of its own.
    for (const drawing of document.body.querySelectorAll('svg:has(text)')) {
      const lines = [...drawing.querySelectorAll('text:not(:has(tspan)), tspan')];
      texts.push({ text: lines.map(({ textContent }) => textContent).join(' '), at: nameOf(drawing) });
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of [...spoken, ...shown]) {
        const text = element.getAttribute(name);
        if (text) texts.push({ text, at: `${nameOf(element)} ${name}` });
      }
    }
    return texts;
  });
}

/** What cannot be read in full on a page: cut off, beside the page, or outside the box that it stands in. */
export function cutOffIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** Parts of a pixel are lost in rounding. */
    const ROUNDING = 1.5;
    const found = new Set<string>();
    const nameOf = (element: Element, text: string) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${text.trim().slice(0, 60)}`;
    /** For screen readers alone, or not there now. */
    const isUnseen = (element: Element | null): boolean =>
      element !== null &&
      (!element.checkVisibility() ||
        getComputedStyle(element).clipPath === 'inset(50%)' ||
        element.matches('.skip-link:not(:focus)') ||
        isUnseen(element.parentElement));
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const backgroundOf = (element: Element | null): string => {
      if (!element) return '';
      const { backgroundColor } = getComputedStyle(element);
      return /^rgba\(.* 0\)$/.test(backgroundColor) ? backgroundOf(element.parentElement) : backgroundColor;
    };
    /** What can be seen as a box of its own: a card, a button, a sheet; else the page. */
    const paperOf = (element: Element): Element => {
      const parent = element.parentElement;
      if (!parent) return element;
      const { borderRightWidth, display } = getComputedStyle(element);
      const isSeen = borderRightWidth !== '0px' || backgroundOf(element) !== backgroundOf(parent);
      return isSeen && display !== 'inline' ? element : paperOf(parent);
    };
    const boxOf = (element: Element): Element => {
      const drawing = element.closest('svg');
      // What a drawing shows beside itself has the room of what is around it.
      if (drawing) return getComputedStyle(drawing).overflow === 'visible' ? paperOf(drawing) : drawing;
      const { display } = getComputedStyle(element);
      const parent = element.parentElement;
      return parent && (display === 'inline' || display === 'contents') ? boxOf(parent) : element;
    };

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.add(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`);

    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (isUnseen(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (clips(overflowX) && element.scrollWidth > element.clientWidth + ROUNDING) ||
        (clips(overflowY) && element.scrollHeight > element.clientHeight + ROUNDING);
      if (isCut) found.add(`cut off: ${nameOf(element, element.textContent ?? '')}`);
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || isUnseen(parent) || parent.closest('select, textarea, noscript')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [boxOf(parent), paperOf(parent)].map((box) => box.getBoundingClientRect());
      for (const { left, right, width } of range.getClientRects()) {
        if (width < 1 || (node.nodeValue ?? '').trim() === '') continue;
        const name = nameOf(parent, node.nodeValue ?? '');
        const isBeside = left < -ROUNDING || right > clientWidth + ROUNDING;
        if (isBeside && !scrolls(parent)) found.add(`beside the page: ${name}`);
        const isOut = boxes.some((box) => left < box.left - ROUNDING || right > box.right + ROUNDING);
        if (isOut && !scrolls(parent)) found.add(`out of its box: ${name}`);
      }
    }
    return [...found];
  });
}
