import { z } from '../../lib/zod';

export const BACKUP_FORMAT = 'igm-scan/backup';
export const BACKUP_FORMAT_VERSION = 1;

/** What a backup says of itself. */
export const BackupHeader = z.looseObject({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.int(),
  madeAt: z.optional(z.string()),
  /** In an encrypted backup only; each is checked for itself. */
  invitations: z.optional(z.array(z.unknown())),
});

/** At the start of a backup as the app lays it out; another tool may have laid it out anew. */
const HEAD = /^\uFEFF?\s*\{\s*"format"\s*:\s*"igm-scan\/backup"/;

/** Whether the first characters of a file are those of a backup that the app made. */
export function looksLikeBackup(head: string): boolean {
  return HEAD.test(head);
}
