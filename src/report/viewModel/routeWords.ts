import type { Language } from '../../i18n/language';
import { ownReportWords } from '../../i18n/ownReport';
import { type ReportWords, reportWords } from '../../i18n/report';
import type { RouteId } from '../../questions/routeIds';

const words: Readonly<Record<RouteId, Record<Language, ReportWords>>> = {
  employer: reportWords,
  professional: { nl: inOwnWords('nl'), en: inOwnWords('en') },
};

/** The words of result, advice and report; those about an employer are others on the professional's own route. */
export function reportWordsOn(route: RouteId, language: Language): ReportWords {
  return words[route][language];
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
