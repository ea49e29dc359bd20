import type { Case } from './case';
import type { FileProblem } from './errors';
import type { MeasurementResult } from './schema/results';

/** What became of a file that was read: a case, or the reason why it is none. */
export type ReadCaseFile =
  | {
      readonly kind: 'read';
      readonly case: Case;
      /** As the file claims them; absent when it carries none. Compute them, do not trust them. */
      readonly claimedResults: readonly MeasurementResult[] | undefined;
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };
