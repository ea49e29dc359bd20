import type { ReactNode } from 'react';
import { useWords } from '../language';

interface OutsideLinkProps {
  readonly url: string;
  readonly children: ReactNode;
}

/** A link that leaves the app: only on a click, in a new tab, without telling where one came from. */
export function OutsideLink({ url, children }: OutsideLinkProps) {
  const { newTab } = useWords('library');
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden"> {newTab}</span>
    </a>
  );
}
