import { type Fonts, loadFonts } from './fonts';
import { createTypesetter, type Typesetter } from './layout/typesetter';
import { printableDocument } from './printableDocument';
import type { PdfRequest, PdfResponse } from './workerMessages';
import { writePdf } from './writePdf';

/** Makes reports in a worker, so that the page stays responsive while a long one is laid out. */

interface WorkerState {
  readonly fonts: Fonts;
  /** Kept from report to report: it remembers the widths of the words. */
  readonly typesetter: Typesetter;
}

let state: Promise<WorkerState> | null = null;

addEventListener('message', ({ data }: MessageEvent<PdfRequest>) => void respond(data));

/** In milliseconds: a short report is there before anyone could read how far it is. */
const PROGRESS_INTERVAL = 100;

async function respond({ id, kind, document }: PdfRequest): Promise<void> {
  let lastProgress = performance.now();
  const send = (response: PdfResponse, transfer: Transferable[] = []) => postMessage(response, { transfer });
  try {
    const { fonts, typesetter } = await ready();
    if (kind === 'check') {
      const { missing } = printableDocument(document, typesetter.covers);
      send({ id, kind: 'checked', missing });
      return;
    }
    const pdf = await writePdf(document, fonts, { typesetter, onProgress });
    send({ id, kind: 'written', pdf }, [pdf.bytes.buffer]);
  } catch (error) {
    send({ id, kind: 'failed', message: String(error) });
  }

  function onProgress(done: number, of: number): void {
    const now = performance.now();
    if (now - lastProgress < PROGRESS_INTERVAL) return;
    lastProgress = now;
    send({ id, kind: 'progress', done, of });
  }
}

/** Fonts that could not be fetched are asked for again the next time. */
function ready(): Promise<WorkerState> {
  state ??= loadFonts().then((fonts) => ({ fonts, typesetter: createTypesetter(fonts) }));
  state.catch(() => {
    state = null;
  });
  return state;
}
