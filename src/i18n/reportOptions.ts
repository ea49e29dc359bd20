import { reportOptions as en } from './en/reportOptions';
import type { Language } from './language';
import { reportOptions as nl, type ReportOptionsWords } from './nl/reportOptions';

export const reportOptionsWords: Record<Language, ReportOptionsWords> = { nl, en };
