import { useState } from 'react';
import { fileStem } from '../../files/fileStem';
import type { SavedPdf } from '../../report/exports/mdto';
import type { Report } from '../../report/viewModel/report';
import { useDevice } from '../../ui/device';
import { saveFile } from '../../ui/saveFile';
import { loadDocument } from './loadDocument';
import type { PrintLayout } from './usePrintLayout';

/** How far the PDF is. */
export type Making =
  | { readonly kind: 'idle' | 'failed' }
  /** `of` is 0 as long as nobody knows how much there is to do. */
  | { readonly kind: 'making'; readonly done: number; readonly of: number }
  | { readonly kind: 'made'; readonly name: string };

interface MakingPdf {
  readonly making: Making;
  /** The last one of this page; null before the first. */
  readonly saved: SavedPdf | null;
  /**
   * Makes the PDF and hands it over. While one is being made nothing happens.
   * @param layout of the preview, when it is there: the same document need not be made twice
   */
  readonly make: (report: Report, layout: PrintLayout) => void;
  /** Forgets how the last one went, as another one is wanted now. */
  readonly forget: () => void;
}

/** The way from a press of the button to a file. */
export function useMaking(): MakingPdf {
  const { noteError } = useDevice();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const [saved, setSaved] = useState<SavedPdf | null>(null);
  const make = (report: Report, layout: PrintLayout) => {
    if (making.kind === 'making') return;
    setMaking({ kind: 'making', done: 0, of: 0 });
    const onProgress = (done: number, of: number) => setMaking({ kind: 'making', done, of });
    savePdf(report, layout, onProgress).then(
      (pdf) => {
        setMaking({ kind: 'made', name: pdf.name });
        setSaved(pdf);
      },
      (error) => {
        noteError('report', error);
        setMaking({ kind: 'failed' });
      },
    );
  };
  const forget = () => setMaking((now) => (now.kind === 'making' ? now : { kind: 'idle' }));
  return { making, saved, make, forget };
}

async function savePdf(
  report: Report,
  layout: PrintLayout,
  onProgress: (done: number, of: number) => void,
): Promise<SavedPdf> {
  const [{ makePdf }, document] = await Promise.all([
    import('../../report/pdf/makePdf'),
    layout.kind === 'ready' && layout.report === report ? layout.document : loadDocument(report),
  ]);
  const { bytes } = await makePdf(document, { onProgress });
  const name = `${fileStem(report.record)}.pdf`;
  saveFile(name, bytes, 'application/pdf');
  return { name, bytes, document, madeAt: new Date().toISOString() };
}
