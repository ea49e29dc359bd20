import { useCallback } from 'react';
import { useCase } from './document';
import { navigate } from './navigate';
import { type CasePage, pagePath, type Query } from './routes';

/** The way to a page of the open case. The address is all that it takes: the page is shown by it. */
export function useGoTo(): (page: CasePage, query?: Query) => void {
  const { id } = useCase();
  return useCallback((page, query) => navigate(pagePath(id, page, query)), [id]);
}
