import type { ReactNode } from 'react';
import type { RichText, Run } from '../../report/blocks/blocks';
import { fixedList } from '../../ui/figures/fixedList';

/**
 * A text of the report; line feeds are kept by the style of the sheet. No component: what is all that an element holds
 * has to be its own text, so that it changes also where a browser translated it.
 */
export function runs(text: RichText): ReactNode {
  return typeof text === 'string' ? text : fixedList(text, runView);
}

function runView({ text, bold, soft, href, language }: Run): ReactNode {
  if (href !== undefined && isWebAddress(href)) {
    return (
      <a href={href} lang={language}>
        {text}
      </a>
    );
  }
  if (bold) return <strong lang={language}>{text}</strong>;
  return (
    <span className={soft ? 'sheet__soft' : undefined} lang={language}>
      {text}
    </span>
  );
}

/** As on paper: anything else stays plain text. */
function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}
