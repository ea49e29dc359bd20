import type { ReactNode } from 'react';
import type { RichText, Run } from '../../report/blocks/blocks';
import { fixedList } from '../../ui/figures/fixedList';

/** A text of the report; line feeds are kept by the style of the sheet. */
export function Runs({ text }: { readonly text: RichText }) {
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
  if (soft || language) {
    return (
      <span className={soft ? 'sheet__soft' : undefined} lang={language}>
        {text}
      </span>
    );
  }
  return text;
}

/** As on paper: anything else stays plain text. */
function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}
