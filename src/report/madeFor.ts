import type { Case } from '../cases/case';
import type { ReportContents } from './contents';
import { holds, leftOutParts } from './excerpt';
import type { Wording } from './wording';

/**
 * For whom a report is made and what it leaves out, in plain sentences.
 * @param excerpt the case as the report holds it
 * @returns empty for a whole report about someone's own work
 */
export function madeForOf(excerpt: Case, contents: ReportContents, { words, listed }: Wording): string {
  const { audiences, without, notAll } = words.madeFor;
  const leftOut = leftOutParts.filter((part) => excerpt.leftOut?.includes(part));
  // An excerpt that was opened again may hold new ones.
  const gone = leftOut.filter((part) => !holds[part](excerpt));
  const missing = [...gone, ...(contents.answers ? [] : ['answers' as const])];
  return [
    ...(excerpt.route === 'employer' ? [audiences[contents.audience]] : []),
    ...(missing.length === 0 ? [] : [sentence(listed(missing.map((part) => without[part])))]),
    ...leftOut.filter((part) => !gone.includes(part)).map((part) => notAll[part]),
  ].join(' ');
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
