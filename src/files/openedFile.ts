import { limits } from '../cases/limits';
import type { ReadCaseFile } from '../cases/readCaseFile';
import { loadItemTexts } from '../questions/itemTexts';
import { looksLikeBackup } from './backup/backupFile';
import { readCaseBlob, readCaseFile } from './caseFile';
import { isEncrypted, isSealed } from './encryption/isEncrypted';
import { caseTextOfPdf } from './pdfAttachment/caseTextOfPdf';

/** Within these first bytes a PDF file says what it is, by ISO 32000. */
const HEAD_LENGTH = 1024;

/**
 * Reads a file that someone opened: a data file, or a report that holds one. What it is shows in its first
 * bytes, whatever its name says. An encrypted file or a backup is told apart and handed on. The words of the
 * questionnaires that a case names are there when it is.
 * @throws when the browser cannot read the file, or the words cannot be fetched
 */
export async function readOpenedFile(file: Blob): Promise<ReadCaseFile> {
  if (file.size > limits.backup) return { kind: 'refused', problem: { kind: 'tooLarge' } };
  if (await isSealed(file)) return { kind: 'refused', problem: { kind: 'return', file } };
  if (await isEncrypted(file)) return { kind: 'refused', problem: { kind: 'encrypted', file } };
  if (!(await isPdf(file))) {
    if (looksLikeBackup(await headOf(file))) return { kind: 'refused', problem: { kind: 'backup', file } };
    // Refused by its size, so that it is not read in vain.
    if (file.size > limits.file) return { kind: 'refused', problem: { kind: 'tooLarge' } };
    return withTexts(await readCaseBlob(file));
  }
  if (file.size > limits.pdf) return { kind: 'refused', problem: { kind: 'tooLarge' } };
  const found = await caseTextOfPdf(new Uint8Array(await file.arrayBuffer()));
  return found.kind === 'found' ? withTexts(readCaseFile(found.text)) : found;
}

async function withTexts(file: ReadCaseFile): Promise<ReadCaseFile> {
  if (file.kind === 'read') await loadItemTexts(file.case.measurements.map(({ instrument }) => instrument));
  return file;
}

async function isPdf(file: Blob): Promise<boolean> {
  const head = await headOf(file);
  const at = head.indexOf('%PDF-');
  // In a data file these words can only stand behind its first brace.
  return at >= 0 && !head.slice(0, at).includes('{');
}

function headOf(file: Blob): Promise<string> {
  return file.slice(0, HEAD_LENGTH).text();
}
