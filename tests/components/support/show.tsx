import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { type Locator, page } from 'vitest/browser';
import type { Language } from '../../../src/i18n/languages';
import { LanguageContext } from '../../../src/ui/language';
// Fetches the words, as a lazy entry does in the app.
import '../../fixtures/words';

let shown: { readonly root: Root; readonly container: HTMLElement } | null = null;

/** What a component stands in. */
interface Surroundings {
  readonly language?: Language;
  /** What stands around it; `div` for what is a whole page. */
  readonly within?: 'main' | 'div';
}

/**
 * Draws a component in the page, in place of the one before.
 * @returns the part of the page that it stands in
 */
export function show(node: ReactNode, { language = 'nl', within = 'main' }: Surroundings = {}): Locator {
  takeAway();
  document.documentElement.lang = language;
  const container = document.body.appendChild(document.createElement(within));
  const root = createRoot(container);
  shown = { root, container };
  flushSync(() =>
    root.render(<LanguageContext value={{ language, choose: () => undefined }}>{node}</LanguageContext>),
  );
  return page.elementLocator(container);
}

/** Takes the last one out of the page again. */
export function takeAway(): void {
  shown?.root.unmount();
  shown?.container.remove();
  shown = null;
}
