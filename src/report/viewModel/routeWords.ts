import type { Language } from '../../i18n/languages';
import type { ReportWords } from '../../i18n/nl/report';
import { wordsIn } from '../../i18n/words';
import type { RouteId } from '../../questions/routeIds';

const wordsOn: Readonly<Record<RouteId, (language: Language) => ReportWords>> = {
  employer: (language) => wordsIn(language, 'report'),
  professional: inOwnWords,
};

/** The words of result, advice and report; those about an employer are others on the professional's own route. */
export function reportWordsOn(route: RouteId, language: Language): ReportWords {
  return wordsOn[route](language);
}

function inOwnWords(language: Language): ReportWords {
  const words = wordsIn(language, 'report');
  const { instead, facts, reportPage, profileLine } = wordsIn(language, 'ownReport');
  return {
    ...words,
    ...instead,
    facts: { ...words.facts, ...facts },
    reportPage: { ...words.reportPage, ...reportPage },
    method: words.method.with(-1, profileLine),
  };
}
