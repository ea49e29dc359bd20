import { trustedScript } from '../../lib/trustedScript';
import type { PdfDocument } from '../blocks/pdfDocument';
import workerAddress from './pdfWorker?worker&url';
import type { MissingCharacter } from './printable';
import type { PdfRequest, PdfResponse } from './workerMessages';
import type { WrittenPdf } from './writePdf';

export interface MakeOptions {
  /** Told how many of the pages are there. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Makes the report as a PDF file, in a worker. The same document gives the same bytes.
 * @throws when the worker or a font cannot be fetched
 */
export async function makePdf(document: PdfDocument, { onProgress }: MakeOptions = {}): Promise<WrittenPdf> {
  const response = await request('write', document, onProgress);
  if (response.kind !== 'written') throw new Error(`A file was asked for, not ${response.kind}`);
  return response.pdf;
}

/**
 * Which characters will stand as their code, because no font has them. Known before the file is made.
 * @throws when the worker or a font cannot be fetched
 */
export async function findMissing(document: PdfDocument): Promise<readonly MissingCharacter[]> {
  const response = await request('check', document);
  if (response.kind !== 'checked') throw new Error(`A check was asked for, not ${response.kind}`);
  return response.missing;
}

type FinalResponse = Exclude<PdfResponse, { kind: 'progress' | 'failed' }>;

/** One worker for all reports: its fonts are read once. One that could not start is made anew. */
let worker: Worker | null = null;
let requests = 0;

/** In milliseconds. The longest report takes seconds, also on a slow device. */
const TIMEOUT = 120_000;
const TIMED_OUT = 'The worker does not answer';

function request(
  kind: PdfRequest['kind'],
  document: PdfDocument,
  onProgress?: MakeOptions['onProgress'],
): Promise<FinalResponse> {
  worker ??= new Worker(trustedScript(workerAddress), { type: 'module' });
  const current = worker;
  const id = ++requests;
  return new Promise<FinalResponse>((resolve, reject) => {
    const done = new AbortController();
    const { signal } = done;
    const giveUp = (reason: string) => {
      done.abort();
      current.terminate();
      if (worker === current) worker = null;
      reject(new Error(reason));
    };
    // A browser that is short of memory may end a worker without an event.
    let timeout = setTimeout(giveUp, TIMEOUT, TIMED_OUT);
    signal.addEventListener('abort', () => clearTimeout(timeout));
    current.addEventListener(
      'message',
      ({ data }: MessageEvent<PdfResponse>) => {
        if (data.id !== id) return;
        clearTimeout(timeout);
        if (data.kind === 'progress') {
          timeout = setTimeout(giveUp, TIMEOUT, TIMED_OUT);
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
    current.postMessage({ id, kind, document } satisfies PdfRequest);
  });
}
