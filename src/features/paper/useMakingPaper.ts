import { useState } from 'react';
import type { Case } from '../../cases/case';
import { paperCode } from '../../cases/paperCode';
import type { Language } from '../../i18n/languages';
import { loadWords, wordsIn } from '../../i18n/words';
import { useDevice } from '../../ui/device';
import { saveFile } from '../../ui/saveFile';

/** How far the form is. */
type Making =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'made'; readonly name: string };

/** The way from a press of the button to a file with the form on paper. */
export function useMakingPaper(record: Case) {
  const { noteError } = useDevice();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const make = (language: Language) => {
    if (making.kind === 'making') return;
    setMaking({ kind: 'making' });
    savePaper(record, language).then(
      (name) => setMaking({ kind: 'made', name }),
      (error) => {
        noteError('report', error);
        setMaking({ kind: 'failed' });
      },
    );
  };
  return { making, make };
}

/** @returns the name of the file: with the code, as the form itself names nobody else either */
async function savePaper(record: Case, language: Language): Promise<string> {
  const [{ paperDocument }, { makePdf }] = await Promise.all([
    import('../../report/paper/paperDocument'),
    import('../../report/pdf/makePdf'),
    loadWords(language, 'first', 'paper'),
  ]);
  const { bytes } = await makePdf(paperDocument(record, language));
  const name = wordsIn(language, 'paperForm').fileName(paperCode(record));
  saveFile(name, bytes, 'application/pdf');
  return name;
}
