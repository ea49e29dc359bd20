import { type Case, currentMeasurement } from '../cases/case';

/** `igm-scan-bakkerij-jansen-2026-11-21`: letters and digits that every file system takes. */
export function fileStem(record: Case): string {
  const employer = record.employer.name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return ['igm-scan', employer, currentMeasurement(record).date].filter(Boolean).join('-');
}
