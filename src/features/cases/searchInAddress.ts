import { GLANCE } from '../../cases/caseRepository';
import { type CaseOrder, type CaseQuery, caseOrders } from '../../cases/searchCases';
import { z } from '../../lib/zod';
import { routeIds } from '../../questions/routeIds';
import { sectors } from '../../questions/sectors.content';
import type { Query } from '../../ui/routes';

/** So many cases are shown at a time. */
export const PAGE = GLANCE;

export interface CaseSearch {
  readonly query: CaseQuery;
  readonly order: CaseOrder;
  /** How many cases are shown at most. */
  readonly shown: number;
}

const FIRST_ORDER: CaseOrder = 'newest';

/** A search as it stands behind the `?` of the address. */
export function searchToAddress({ query, order, shown }: CaseSearch): Query {
  const { words = '', sector, phase, due = '', route = '', archived = '' } = query;
  return {
    words,
    sector: sector ?? '',
    phase: phase === undefined ? '' : String(phase),
    due,
    route,
    archived,
    order: order === FIRST_ORDER ? '' : order,
    shown: shown === PAGE ? '' : String(shown),
  };
}

/** What an address may say. A value that it cannot have counts as absent. */
const Asked = z.object({
  words: z.catch(z.optional(z.string()), undefined),
  sector: z.catch(z.optional(z.enum([...sectors.map(({ id }) => id), 'none'])), undefined),
  phase: z.catch(z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(6))), undefined),
  due: z.catch(z.optional(z.enum(['overdue', 'soon'])), undefined),
  route: z.catch(z.optional(z.enum(routeIds)), undefined),
  archived: z.catch(z.optional(z.enum(['archived', 'all'])), undefined),
  order: z.catch(z._default(z.enum(caseOrders), FIRST_ORDER), FIRST_ORDER),
  shown: z.catch(z._default(z.coerce.number().check(z.int(), z.minimum(PAGE)), PAGE), PAGE),
});

/** The search that an address asks for. */
export function searchOfAddress(asked: Query): CaseSearch {
  const { order, shown, ...query } = Asked.parse(asked);
  return { query, order, shown };
}
