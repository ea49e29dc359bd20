import { openFile as en } from './en/openFile';
import type { Language } from './language';
import { openFile as nl, type OpenFileWords } from './nl/openFile';

export const openFileWords: Record<Language, OpenFileWords> = { nl, en };
