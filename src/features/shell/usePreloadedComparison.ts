import { useEffect } from 'react';
import type { Case } from '../../cases/case';
import { hasComparison } from '../../scoring/scoredMeasurements';
import { useLanguage } from '../../ui/language';
import { Comparison } from '../comparison/lazy';

/** Fetches the page of what changed as soon as a case has something to compare: its tab is there then. */
export function usePreloadedComparison(record: Case | null): void {
  const { language } = useLanguage();
  const isComparable = record !== null && hasComparison(record);
  useEffect(() => {
    // A failure shows itself when the page is really wanted.
    if (isComparable) Comparison.preload(language).catch(() => undefined);
  }, [isComparable, language]);
}
