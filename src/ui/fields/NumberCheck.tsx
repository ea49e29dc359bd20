import { Suspense } from 'react';
import { preloadable } from '../preloadable';

const BsnWarning = preloadable(async () => (await import('./BsnWarning')).BsnWarning, 'fields');

/** Says so when a free text seems to hold a citizen service number. Nothing is loaded before a digit is there. */
export function NumberCheck({ text }: { readonly text: string }) {
  if (!/\d/.test(text)) return null;
  return (
    <Suspense>
      <BsnWarning.Component text={text} />
    </Suspense>
  );
}
