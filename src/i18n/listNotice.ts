import { listNotice as en } from './en/listNotice';
import type { Language } from './language';
import { type ListNoticeWords, listNotice as nl } from './nl/listNotice';

export const listNoticeWords: Record<Language, ListNoticeWords> = { nl, en };
