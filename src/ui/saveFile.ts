import type { Case } from '../cases/case';
import { fileStem } from '../files/fileStem';

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

export function caseFileName(record: Case): string {
  return `${fileStem(record)}.json`;
}
