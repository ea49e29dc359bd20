import { useMemo } from 'react';
import type { Case } from '../../cases/case';
import { today } from '../../lib/days';
import type { OptionViewModel } from '../../report/viewModel/catalogue';
import { catalogueOf } from '../../report/viewModel/catalogue';
import { useLanguage } from '../language';

/** Every step of the catalogue with its reasons. Only what needs it makes it: it is a long list. */
export function useCatalogue(record: Case): readonly OptionViewModel[] {
  const { language } = useLanguage();
  return useMemo(() => catalogueOf(record, language, { today: today() }), [record, language]);
}
