import { useEffect, useRef, useState } from 'react';
import { navigate } from './navigate';
import { currentPath, type Query, queryIn, withQuery } from './routes';

/** So long after the last change the address follows: nobody needs an address of every keystroke. */
const PAUSE = 300;

interface SearchedPage<Search> {
  /** Of the page, such as `/cases`. */
  readonly path: string;
  /** What the address asks for now. */
  readonly asked: Query;
  readonly read: (query: Query) => Search;
  /** The way back; what is empty is left out of the address. */
  readonly write: (search: Search) => Query;
}

/**
 * What a page is searched by, which stands in its address: going back and reloading show the same list, and
 * another address on the same page shows another one. The entry of the history is replaced, not added to.
 */
export function useSearchInAddress<Search>(
  page: SearchedPage<Search>,
): readonly [Search, (search: Search) => void] {
  const { path, asked, read, write } = page;
  const [search, setSearch] = useState(() => read(asked));
  const address = withQuery(path, write(search));
  const named = withQuery(path, write(read(asked)));
  /** What this page gave the address itself: that may be behind what is typed meanwhile. */
  const given = useRef(named);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the address names something else
  useEffect(() => {
    if (named !== given.current) setSearch(read(asked));
    given.current = named;
  }, [named]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reading and writing are the same at all times
  useEffect(() => {
    const follow = () => {
      // Whoever went elsewhere meanwhile is not called back, nor to another search: a browser tells late of an address.
      const now = currentPath();
      const [place, search = ''] = now.split('?', 2);
      const isHere = place === path && withQuery(path, write(read(queryIn(search)))) === given.current;
      if (!isHere || now === address) return;
      given.current = address;
      navigate(address, { replace: true });
    };
    const timer = setTimeout(follow, PAUSE);
    // Before a click leads elsewhere, or the page goes away, there is no time to wait for.
    addEventListener('click', follow, true);
    addEventListener('pagehide', follow);
    return () => {
      clearTimeout(timer);
      removeEventListener('click', follow, true);
      removeEventListener('pagehide', follow);
    };
  }, [path, address]);

  return [search, setSearch];
}
