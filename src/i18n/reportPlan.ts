import { reportPlan as en } from './en/reportPlan';
import type { Language } from './language';
import { reportPlan as nl, type ReportPlanWords } from './nl/reportPlan';

export type { ReportPlanWords };

export const reportPlanWords: Record<Language, ReportPlanWords> = { nl, en };
