import { trustedScript } from '../../lib/trustedScript';
import type { PdfDocument } from '../blocks/blocks';
import workerAddress from './pdfWorker?worker&url';
import type { MissingCharacter } from './printable';
import type { PdfAnswer, PdfTask } from './workerMessages';
import type { WrittenPdf } from './writePdf';

export interface Making {
  /** Told how many of the pages are there. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Makes the report as a PDF file, in a worker. The same document gives the same bytes.
 * @throws when the worker or a font cannot be fetched
 */
export async function makePdf(document: PdfDocument, { onProgress }: Making = {}): Promise<WrittenPdf> {
  const answer = await asked('write', document, onProgress);
  if (answer.kind !== 'written') throw new Error(`A file was asked for, not ${answer.kind}`);
  return answer.pdf;
}

/**
 * Which characters will stand as their code, because no font has them. Known before the file is made.
 * @throws when the worker or a font cannot be fetched
 */
export async function findMissing(document: PdfDocument): Promise<readonly MissingCharacter[]> {
  const answer = await asked('check', document);
  if (answer.kind !== 'checked') throw new Error(`A check was asked for, not ${answer.kind}`);
  return answer.missing;
}

type Outcome = Exclude<PdfAnswer, { kind: 'progress' | 'failed' }>;

/** One worker for all reports: its fonts are read once. One that could not start is made anew. */
let worker: Worker | null = null;
let tasks = 0;

/** In milliseconds. The longest report takes seconds, also on a slow device. */
const LONGEST_SILENCE = 120_000;

function asked(
  kind: PdfTask['kind'],
  document: PdfDocument,
  onProgress?: Making['onProgress'],
): Promise<Outcome> {
  worker ??= new Worker(trustedScript(workerAddress), { type: 'module' });
  const current = worker;
  const number = ++tasks;
  return new Promise<Outcome>((resolve, reject) => {
    const done = new AbortController();
    const { signal } = done;
    const giveUp = (reason: string) => {
      done.abort();
      current.terminate();
      if (worker === current) worker = null;
      reject(new Error(reason));
    };
    // A browser that is short of memory may end a worker without a word.
    let silence = setTimeout(giveUp, LONGEST_SILENCE, 'The worker does not answer');
    signal.addEventListener('abort', () => clearTimeout(silence));
    current.addEventListener(
      'message',
      ({ data }: MessageEvent<PdfAnswer>) => {
        if (data.number !== number) return;
        clearTimeout(silence);
        if (data.kind === 'progress') {
          silence = setTimeout(giveUp, LONGEST_SILENCE, 'The worker does not answer');
          onProgress?.(data.done, data.of);
          return;
        }
        done.abort();
        if (data.kind === 'failed') reject(new Error(data.message));
        else resolve(data);
      },
      { signal },
    );
    current.addEventListener('error', ({ message }) => giveUp(message || 'The worker could not be started'), {
      signal,
    });
    current.addEventListener('messageerror', () => giveUp('The answer could not be read'), { signal });
    current.postMessage({ number, kind, document } satisfies PdfTask);
  });
}
