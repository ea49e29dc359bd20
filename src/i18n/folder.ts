import { folder as en } from './en/folder';
import type { Language } from './language';
import { type FolderWords, folder as nl } from './nl/folder';

export const folderWords: Record<Language, FolderWords> = { nl, en };
