import { useEffect, useState } from 'react';
import type { PdfDocument } from '../../report/blocks/pdfDocument';
import type { PrintLayout } from './usePrintLayout';

/** In milliseconds: options are often changed several at a time. */
const PAUSE = 400;

/** The characters that the font lacks, such as `😀 (U+1F600)`; empty as long as it is not known. */
export function useMissingCharacters(layout: PrintLayout): string {
  const [missing, setMissing] = useState('');
  useEffect(() => {
    if (layout.kind !== 'ready') return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      missingIn(layout.document).then(
        (found) => {
          if (isCurrent) setMissing(found);
        },
        // What cannot be fetched now shows itself when the PDF is made.
        () => undefined,
      );
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [layout]);
  return missing;
}

async function missingIn(document: PdfDocument): Promise<string> {
  const { findMissing } = await import('../../report/pdf/makePdf');
  const missing = await findMissing(document);
  return missing.map(({ character, code }) => `${character} (${code})`).join(', ');
}
