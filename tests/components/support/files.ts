import { vi } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { readCaseFile } from '../../../src/files/caseFile';
import { writeCaseFile } from '../../../src/files/writeCaseFile';
import { resultsOf } from '../../../src/report/exports/results';
import type { TestApp } from './app';

/** The data file of a case. */
export function dataFileOf(record: Case, results = resultsOf(record)): File {
  return new File([writeCaseFile(record, results)], 'scan.json', { type: 'application/json' });
}

/** Chooses a file by the button of the start page. */
export function pick({ main }: TestApp, file: File): void {
  const input = main.element().querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new RangeError('There is nothing to choose a file with');
  input.files = holding([file]).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

type DragType = 'dragover' | 'dragleave' | 'drop';

/** Something is dragged on an element of the page. @returns whether that is left to the browser */
export function drag(element: Element, type: DragType, dataTransfer: DataTransfer): boolean {
  return element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

/** Holds files over the page; the next steps are done with what this gives. */
export function dragOver({ main }: TestApp, files: readonly File[]) {
  const send = (type: DragType) => drag(main.element(), type, holding(files));
  send('dragover');
  return { leave: () => send('dragleave'), drop: () => send('drop') };
}

/** Drops files on the page. */
export function drop(app: TestApp, ...files: readonly File[]): void {
  dragOver(app, files).drop();
}

/** Catches the next file that the app hands to the browser. */
export function catchFile(): Promise<{ readonly name: string; readonly content: string }> {
  return new Promise((caught) => {
    const made = vi.spyOn(URL, 'createObjectURL');
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const [blob] = made.mock.lastCall ?? [];
      made.mockRestore();
      click.mockRestore();
      const content = blob instanceof Blob ? blob.text() : Promise.resolve('');
      void content.then((text) => caught({ name: this.download, content: text }));
    });
  });
}

/** A data file, read as the app would. @throws Error when the app would refuse it */
export function readData(content: string) {
  const read = readCaseFile(content);
  if (read.kind === 'refused') throw new Error(`The file is refused: ${JSON.stringify(read.problem)}`);
  return read;
}

function holding(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
