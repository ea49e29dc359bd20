import { report as en } from './en/report';
import type { Language } from './language';
import { report as nl, type ReportWords } from './nl/report';

export type { ReportWords };

export const reportWords: Record<Language, ReportWords> = { nl, en };
