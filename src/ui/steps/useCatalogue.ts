import { useMemo } from 'react';
import type { Case } from '../../cases/case';
import type { OptionViewModel } from '../../report/viewModel/catalogue';
import { catalogueOf } from '../../report/viewModel/catalogue';
import { useLanguage } from '../language';
import { useToday } from '../today';

/** Every step of the catalogue with its reasons. Only what needs it makes it: it is a long list. */
export function useCatalogue(record: Case): readonly OptionViewModel[] {
  const { language } = useLanguage();
  const today = useToday();
  return useMemo(() => catalogueOf(record, language, { today }), [record, language, today]);
}
