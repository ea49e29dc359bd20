import { backup as en } from './en/backup';
import type { Language } from './language';
import { type BackupWords, backup as nl } from './nl/backup';

export const backupWords: Record<Language, BackupWords> = { nl, en };
