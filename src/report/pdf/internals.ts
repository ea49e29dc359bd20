import type { jsPDF } from 'jspdf';

/**
 * The parts of jsPDF that the report needs and its types leave out. They are half private, so the version of
 * jsPDF is pinned and this is the one place that reaches for them.
 */
interface Private {
  readonly __private__: { readonly setPdfVersion: (version: string) => void };
  readonly internal: { readonly write: (...text: readonly string[]) => void };
}

/** Sets the version in the header; jsPDF says 1.3, which knows neither language nor structure. */
export function setPdfVersion(doc: jsPDF, version: '1.7'): void {
  opened(doc).__private__.setPdfVersion(version);
}

/** Adds entries to the catalog, the root of the file. */
export function addToCatalog(doc: jsPDF, entries: string): void {
  const { write } = opened(doc).internal;
  doc.internal.events.subscribe('putCatalog', () => write(entries));
}

function opened(doc: jsPDF): jsPDF & Private {
  if (!hasPrivate(doc)) throw new Error('This version of jsPDF is built otherwise than the one pinned');
  return doc;
}

function hasPrivate(doc: jsPDF): doc is jsPDF & Private {
  return '__private__' in doc && 'write' in doc.internal;
}
