import type { Case } from './case';

/** What a record in the store turns out to be. */
export type StoredCase =
  | { readonly kind: 'case'; readonly case: Case }
  /** Written by a newer version of the app: nothing to touch. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'invalid'; readonly cause: unknown };
