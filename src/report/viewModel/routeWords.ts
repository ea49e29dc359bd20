import type { Case } from '../../cases/case';
import type { Language } from '../../i18n/language';
import { ownReportWords } from '../../i18n/ownReport';
import { type ReportWords, reportWords } from '../../i18n/report';

const ofOwnRoute: Record<Language, ReportWords> = { nl: inOwnWords('nl'), en: inOwnWords('en') };

/** The words of result, advice and report; those about an employer are others on the professional's own route. */
export function reportWordsOn(route: Case['route'], language: Language): ReportWords {
  return route === 'professional' ? ofOwnRoute[language] : reportWords[language];
}

function inOwnWords(language: Language): ReportWords {
  const words = reportWords[language];
  const { instead, facts, reportPage, profileLine } = ownReportWords[language];
  return {
    ...words,
    ...instead,
    facts: { ...words.facts, ...facts },
    reportPage: { ...words.reportPage, ...reportPage },
    method: words.method.with(-1, profileLine),
  };
}
