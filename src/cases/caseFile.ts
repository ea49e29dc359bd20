// A file may be about a professional's own work, whose questionnaire has to be known to be checked.
import '../questions/professionalInstrument';
import { z } from '../questions/zod';
import { CASE_FORMAT, CASE_FORMAT_VERSION, Case } from './case';
import type { FileProblem } from './errors';
import { fieldProblemOf, forbiddenKeyIn } from './fieldProblem';
import { limits } from './limits';
import { nestingDepth } from './nestingDepth';
import { MeasurementResult } from './results';

/** A data file as it is read: the case, with results for the readers of the file. */
export const CaseFile = z.extend(Case, { results: z.optional(z.array(MeasurementResult)) });

const Header = z.looseObject({ format: z.literal(CASE_FORMAT), formatVersion: z.int() });

export type ReadCaseFile =
  | {
      readonly kind: 'read';
      readonly case: Case;
      /** As the file claims them; absent when it carries none. Compute them, do not trust them. */
      readonly claimedResults: readonly MeasurementResult[] | undefined;
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/**
 * Reads the text of a data file. Every field is checked; unknown fields are refused with their path.
 * @param text the whole file, with or without a byte order mark
 */
export function readCaseFile(text: string): ReadCaseFile {
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refused({ kind: 'empty' });
  if (json.length > limits.file) return refused({ kind: 'tooLarge' });
  // Deep nesting passes JSON.parse and then overflows the validator.
  if (nestingDepth(json) > limits.depth) return refused({ kind: 'tooDeep' });
  const data = parseJson(json);
  if (data === undefined) return refused({ kind: 'notJson' });

  const header = Header.safeParse(data);
  if (!header.success) return refused({ kind: 'notOurs' });
  const { formatVersion } = header.data;
  if (formatVersion > CASE_FORMAT_VERSION) {
    return refused({ kind: 'newer', version: String(formatVersion) });
  }

  const forbidden = forbiddenKeyIn(data);
  if (forbidden) return refused({ kind: 'invalid', ...forbidden });
  const file = CaseFile.safeParse(data, { reportInput: true });
  if (!file.success) return refused({ kind: 'invalid', ...fieldProblemOf(file.error, data) });
  const { results, ...record } = file.data;
  return { kind: 'read', case: record, claimedResults: results };
}

function refused(problem: FileProblem): ReadCaseFile {
  return { kind: 'refused', problem };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
