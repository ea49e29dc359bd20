import { type Fonts, loadFonts } from './fonts';
import { createTypesetter, type Typesetter } from './layout/typesetter';
import { printableDocument } from './printableDocument';
import type { PdfAnswer, PdfTask } from './workerMessages';
import { writePdf } from './writePdf';

/** Makes reports beside the page, so that the page goes on answering while a long one is laid out. */

interface Desk {
  readonly fonts: Fonts;
  /** Kept from report to report: it remembers the widths of the words. */
  readonly typesetter: Typesetter;
}

let desk: Promise<Desk> | null = null;

addEventListener('message', ({ data }: MessageEvent<PdfTask>) => void answer(data));

/** In milliseconds: a short report is there before anyone could read how far it is. */
const PAUSE = 100;

async function answer({ number, kind, document }: PdfTask): Promise<void> {
  let told = performance.now();
  const say = (said: PdfAnswer, transfer: Transferable[] = []) => postMessage(said, { transfer });
  try {
    const { fonts, typesetter } = await ready();
    if (kind === 'check') {
      const { missing } = printableDocument(document, typesetter.covers);
      say({ number, kind: 'checked', missing });
      return;
    }
    const pdf = await writePdf(document, fonts, { typesetter, onProgress });
    say({ number, kind: 'written', pdf }, [pdf.bytes.buffer]);
  } catch (error) {
    say({ number, kind: 'failed', message: String(error) });
  }

  function onProgress(done: number, of: number): void {
    const now = performance.now();
    if (now - told < PAUSE) return;
    told = now;
    say({ number, kind: 'progress', done, of });
  }
}

/** Fonts that could not be fetched are asked for again the next time. */
function ready(): Promise<Desk> {
  desk ??= loadFonts().then((fonts) => ({ fonts, typesetter: createTypesetter(fonts) }));
  desk.catch(() => {
    desk = null;
  });
  return desk;
}
