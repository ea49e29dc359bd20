import { ownReport as en } from './en/ownReport';
import type { Language } from './language';
import { ownReport as nl, type OwnReportWords } from './nl/ownReport';

export const ownReportWords: Record<Language, OwnReportWords> = { nl, en };
