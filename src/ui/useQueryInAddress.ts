import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { currentPath, type Query, withQuery } from './routes';

/** So long after the last change the address follows: nobody needs an address of every keystroke. */
const PAUSE = 300;

/**
 * Keeps what a page is searched by in its address, so that going back and reloading show the same list. The entry
 * of the history is replaced, not added to.
 * @param path of the page, such as `/cases`
 */
export function useQueryInAddress(path: string, query: Query): void {
  const address = withQuery(path, query);
  useEffect(() => {
    const follow = () => {
      // Whoever went elsewhere meanwhile is not called back.
      const isHere = currentPath().split('?')[0] === path;
      if (isHere && currentPath() !== address) navigate(address, { replace: true });
    };
    const timer = setTimeout(follow, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [path, address]);
}
