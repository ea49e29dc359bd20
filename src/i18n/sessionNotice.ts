import { sessionNotice as en } from './en/sessionNotice';
import type { Language } from './language';
import { sessionNotice as nl, type SessionNoticeWords } from './nl/sessionNotice';

export const sessionNoticeWords: Record<Language, SessionNoticeWords> = { nl, en };
