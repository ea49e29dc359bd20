import { CASE_FORMAT, CASE_FORMAT_VERSION } from '../cases/case';
import type { FileProblem } from '../cases/errors';
import { limits } from '../cases/limits';
import { fromFormat1 } from '../cases/migrations/fromFormat1';
import type { ReadCaseFile } from '../cases/readCaseFile';
import { unknownVersionIn } from '../cases/recordHead';
import { Case } from '../cases/schema/case';
import { withVisibleName } from '../cases/schema/intake';
import { MeasurementResult } from '../cases/schema/results';
import { nestingDepth } from '../lib/nestingDepth';
import { utf8TextOf } from '../lib/utf8';
import { z } from '../lib/zod';
import { fieldProblemOf, forbiddenKeyIn } from './fieldProblem';
import { CaseFile1, resultFromFormat1 } from './format1File';

/** A data file as it is read: the case, with results for the readers of the file. */
export const CaseFile = z.extend(Case, { results: z.optional(z.array(MeasurementResult)) });

const Header = z.looseObject({ format: z.literal(CASE_FORMAT), formatVersion: z.int() });

/** Reads a data file as it lies on a disk: UTF-8, and nothing that would only look like it. */
export async function readCaseBlob(file: Blob): Promise<ReadCaseFile> {
  const text = utf8TextOf(await file.arrayBuffer());
  return text === undefined ? refused({ kind: 'notUtf8' }) : readCaseFile(text);
}

/**
 * Reads the text of a data file of any format up to ours. Every field is checked by the rules of the format
 * that the file has; unknown fields are refused with their path.
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
  const unknown = unknownVersionIn(data);
  if (unknown) return refused({ kind: 'newer', version: `${unknown.id} ${unknown.version}` });

  const forbidden = forbiddenKeyIn(data);
  if (forbidden) return refused({ kind: 'invalid', ...forbidden });
  const named = withVisibleName(data);
  return formatVersion === 1 ? readFormat1(named) : readCurrent(named);
}

function readCurrent(data: unknown): ReadCaseFile {
  const file = CaseFile.safeParse(data, { reportInput: true });
  if (!file.success) return refused({ kind: 'invalid', ...fieldProblemOf(file.error, data) });
  const { results, ...record } = file.data;
  return { kind: 'read', case: record, claimedResults: results };
}

function readFormat1(data: unknown): ReadCaseFile {
  const file = CaseFile1.safeParse(data, { reportInput: true });
  if (!file.success) return refused({ kind: 'invalid', ...fieldProblemOf(file.error, data) });
  const { results, ...record } = file.data;
  return { kind: 'read', case: fromFormat1(record), claimedResults: results?.map(resultFromFormat1) };
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
