import { z } from '../../lib/zod';
import { Applicant, ResourceKind, ResourceRoute, Stage } from '../../library/schema';
import type { ResourceQuery } from '../../library/searchResources';
import { FactorId } from '../../questions/schema';
import type { Query } from '../../ui/routes';

/** What an address may say. A value that it cannot have counts as absent. */
const Asked = z.object({
  words: z.catch(z.optional(z.string()), undefined),
  factor: z.catch(z.optional(FactorId), undefined),
  subAspect: z.catch(z.optional(z.string()), undefined),
  route: z.catch(z.optional(ResourceRoute), undefined),
  kind: z.catch(z.optional(ResourceKind), undefined),
  who: z.catch(z.optional(Applicant), undefined),
  stage: z.catch(z.optional(Stage), undefined),
});

/** What the address of the library asks for. */
export function queryOfAddress(asked: Query): ResourceQuery {
  return Asked.parse(asked);
}

/** A query as it stands behind the `?` of the address. */
export function queryToAddress(query: ResourceQuery): Query {
  const { words = '', factor = '', subAspect = '', route = '', kind = '', who = '', stage = '' } = query;
  return { words, factor, subAspect, route, kind, who, stage };
}
