import type { jsPDF } from 'jspdf';
import { internalsOf } from './internals';

/** Writes objects of the file, beside those that jsPDF writes itself. */
export interface Objects {
  /** A number for an object that is written later, so that others can refer to it. */
  readonly reserve: () => number;
  readonly put: (object: number, body: string) => void;
  /**
   * A stream with a new number.
   * @param data a character for every byte
   * @param entries of its dictionary, beside its length and filter
   */
  readonly putStream: (
    data: string,
    entries: Readonly<Record<string, string>>,
    filter?: 'deflated' | 'plain',
  ) => number;
}

/** @param doc while it is being written out: in a handler of jsPDF's events */
export function objectsOf(doc: jsPDF): Objects {
  const { write, newObjectDeferred, newObjectDeferredBegin, putStream } = internalsOf(doc);
  return {
    reserve: newObjectDeferred,
    put: (object, body) => {
      newObjectDeferredBegin(object, true);
      write(body, 'endobj');
    },
    putStream: (data, entries, filter = 'deflated') => {
      const object = newObjectDeferred();
      newObjectDeferredBegin(object, true);
      putStream({
        data,
        objectId: object,
        filters: filter === 'deflated' ? ['FlateEncode'] : [],
        additionalKeyValues: Object.entries(entries).map(([key, value]) => ({ key, value })),
      });
      write('endobj');
      return object;
    },
  };
}
