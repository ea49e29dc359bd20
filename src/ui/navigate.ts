import { currentPath } from './routes';

/**
 * Goes to an address (the part behind `#`), as a link to it would. In place of wouter's own, which puts what
 * stands behind the `?` before the `#`: there no page reads it, and it would stay on every page.
 * @param options.replace whether the entry in the browser's history is replaced
 */
export function navigate(path: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  // As a link to where one is already: no entry that leads back to the same page.
  if (path === currentPath()) return;
  const oldURL = location.href;
  const url = `#${path}`;
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  // Neither tells anyone, and pages are drawn by this event.
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
}
