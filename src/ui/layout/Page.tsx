import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { afterPaint } from '../afterPaint';
import { useWords } from '../language';

interface PageProps {
  /** What the browser's tab says, before the name of the product. */
  readonly title: string;
  /** Beside the content on a wide screen. */
  readonly aside?: ReactNode;
  readonly className?: string;
  /** What tells arrivals apart where the page stays and what is on it is another, such as the next question. */
  readonly arrival?: string;
  readonly children: ReactNode;
}

/** Whether a page was shown before: the first one leaves the focus where the browser puts it. */
let hasShownPage = false;

/** A page with its title. When someone arrives, the focus goes to its heading and the view to its top. */
export function Page({ title, aside, className = '', arrival, children }: PageProps) {
  const { product } = useWords('app');
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.title = `${title} - ${product}`;
  }, [title, product]);

  // A screen reader's cursor is the selection. Left to the browser, it lands before what comes next: Orca then takes
  // a heading that stands there for where it is already, and does not say it when the focus comes.
  useLayoutEffect(() => () => getSelection()?.removeAllRanges(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival is one
  useEffect(() => {
    if (hasShownPage) {
      // After the paint: asking for focus makes the browser lay out the page at once, and then again.
      const before = document.activeElement;
      return afterPaint(() => {
        scrollTo(0, 0);
        // Whoever moved on with Tab in the meantime is not called back.
        if (document.activeElement !== before) return;
        main.current?.querySelector('h1')?.focus({ preventScroll: true });
      });
    }
    hasShownPage = true;
    return undefined;
  }, [arrival]);

  return (
    <div className={`page ${aside ? 'page--with-aside' : ''} ${className}`}>
      <main id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
      {aside}
    </div>
  );
}
