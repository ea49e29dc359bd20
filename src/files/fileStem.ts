import { type Case, currentMeasurement } from '../cases/case';
import { beginningOf } from '../lib/graphemes';

/** Accents of the scripts that are read without them as well; in others a mark is a letter. */
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu;

const LONGEST_NAME = 60;

/**
 * `igm-scan-bakkerij-jansen-2026-11-21`: letters and digits, of any script, that every file system takes. In NFC, as
 * some systems show what is decomposed as loose parts.
 */
export function fileStem(record: Case): string {
  const employer = record.employer.name
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const name = beginningOf(employer, LONGEST_NAME).replace(/-$/, '');
  return ['igm-scan', name, currentMeasurement(record).date].filter(Boolean).join('-');
}
