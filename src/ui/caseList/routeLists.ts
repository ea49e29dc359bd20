import type { RouteId } from '../../questions/routeIds';

/** Where the cases of a route are listed, as the address of a link. */
interface RouteList {
  /** The page with its cases, where that is not the start page. */
  readonly own: string | null;
  /** Where someone finds the other cases who has none of this route. */
  readonly others: string | null;
}

export const routeLists: Readonly<Record<RouteId, RouteList>> = {
  employer: { own: null, others: '#/own' },
  professional: { own: '#/own', others: null },
};
