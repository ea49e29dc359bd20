import { useEffect } from 'react';
import type { RememberedQuestion } from '../../firstPage/rememberedQuestion';
import { usePreferences } from '../../ui/preferences';
import { whenIdle } from '../../ui/whenIdle';

/** Remembers the question on the screen once nothing else is to be done, for whoever opens this address again. */
export function useRemembered(question: RememberedQuestion): void {
  const { rememberQuestion } = usePreferences();
  const said = JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another question is remembered anew
  useEffect(() => {
    let isCalledOff = false;
    void whenIdle().then(() => {
      if (!isCalledOff) rememberQuestion(question);
    });
    return () => {
      isCalledOff = true;
    };
  }, [said]);
}
