import { useEffect, useRef, useState } from 'react';

/**
 * Whoever is held up hears why, each time again.
 * @param attempts how often someone went on; the form knows what is wrong only after it was told so
 * @param isHeldUp whether someone was held up before the page was there
 */
export function useHoldUp(attempts: number, isHeldUp = false) {
  const summary = useRef<HTMLDivElement>(null);
  const [times, setTimes] = useState(isHeldUp ? 1 : 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt that fails asks for the focus again
  useEffect(() => {
    if (times > 0) summary.current?.focus();
  }, [times, attempts]);
  return { summary, holdUp: () => setTimes((before) => before + 1) };
}
