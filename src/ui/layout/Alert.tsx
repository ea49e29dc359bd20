import type { ReactNode } from 'react';

/** A problem that is announced at once and stays on the page. */
export function Alert({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className="alert alert--error" role="alert">
      <h2>{heading}</h2>
      {children}
    </div>
  );
}
