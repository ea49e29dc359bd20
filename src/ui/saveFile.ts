import { type Case, currentMeasurement } from '../cases/case';

/** Hands a file to the browser, which saves it where the user wants. Nothing leaves the device. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

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

export function caseFileName(record: Case): string {
  return `${fileStem(record)}.json`;
}
