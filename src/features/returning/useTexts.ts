import { useEffect, useState } from 'react';
import { loadItemTexts } from '../../questions/itemTexts';
import type { InstrumentRef } from '../../questions/schema';
import { useDevice } from '../../ui/device';

/** Fetches the words of a questionnaire. @returns whether they are here */
export function useTexts(instrument: InstrumentRef): boolean {
  const { noteError } = useDevice();
  const [areHere, setHere] = useState(false);
  useEffect(() => {
    let isOver = false;
    loadItemTexts([instrument]).then(
      () => {
        if (!isOver) setHere(true);
      },
      (error) => noteError('open', error),
    );
    return () => {
      isOver = true;
    };
  }, [instrument, noteError]);
  return areHere;
}
