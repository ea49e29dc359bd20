import type { Case } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import type { ReportContents } from '../contents';
import { hasPart, redactableParts } from '../redactedCopy';
import type { Wording } from './wording';

/**
 * For whom a report is made and what it leaves out, in plain sentences.
 * @param record the case as the report hasPart it
 * @returns empty for a whole report about someone's own work
 */
export function madeForOf(record: Case, contents: ReportContents, { words, listed }: Wording): string {
  const { audiences, without, notAll } = words.madeFor;
  const leftOut = redactableParts.filter((part) => record.leftOut?.includes(part));
  // A redacted copy that was opened again may hold new notes.
  const gone = leftOut.filter((part) => !hasPart[part](record));
  const missing = [...gone, ...(contents.answers ? [] : ['answers' as const])];
  return [
    ...(policyOf(record.route).hasAudiences ? [audiences[contents.audience]] : []),
    ...(missing.length === 0 ? [] : [sentence(listed(missing.map((part) => without[part])))]),
    ...leftOut.filter((part) => !gone.includes(part)).map((part) => notAll[part]),
  ].join(' ');
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
