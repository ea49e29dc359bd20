/** What can go wrong with the place where cases are kept. */
export type StorageProblem =
  /** The browser offers no storage to this page. */
  | 'blocked'
  /** The device or the browser's share is full. */
  | 'full'
  /** There is no case with this id. */
  | 'notFound'
  /** There is a record, but it is no valid case. */
  | 'unreadable'
  /** Another version is there than the one that the change started from. */
  | 'conflict'
  /** The case was there and was removed meanwhile: it does not come back by itself. */
  | 'gone'
  /** The data was written by a newer version of the app. */
  | 'newer'
  /** The data of an older version could not be taken over; it stands as it was. */
  | 'notUpgraded'
  | 'unknown';

export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;

  /** @param subject the id of the case, or what was being done */
  constructor(problem: StorageProblem, subject: string, options?: ErrorOptions) {
    super(`${problem}: ${subject}`, options);
    this.problem = problem;
  }
}

/** Names the problem of whatever was thrown. */
export function storageProblemOf(error: unknown): StorageProblem {
  return error instanceof StorageError ? error.problem : 'unknown';
}

/** Why a file is not opened: what is wrong and where. Nothing is changed by a refused file. */
export type FileProblem =
  | { readonly kind: 'unreadable' | 'empty' | 'tooLarge' | 'notJson' | 'tooDeep' | 'notOurs' }
  /** Saved in another encoding of characters: read as ours, letters in it would be others. */
  | { readonly kind: 'notUtf8' }
  /** More than one at a time, or while the open case is not saved yet: nothing is wrong with the file. */
  | { readonly kind: 'several' | 'notSaved' }
  | { readonly kind: PdfProblem }
  /**
   * Locked with a passphrase, with many cases in it, or sealed answers to an invitation: nothing is wrong with the file,
   * which is handed on.
   */
  | { readonly kind: 'encrypted' | 'backup' | 'return'; readonly file: Blob }
  | { readonly kind: 'newer'; readonly version: string }
  | {
      readonly kind: 'invalid';
      /** In the file as it stands, such as `measurements[0].views[0].ratings.ATT-2`. */
      readonly path: string;
      readonly reason: FieldProblem;
      /** What stands there, shortened; empty when nothing does. */
      readonly found: string;
    };

type PdfProblem =
  /** Made by something else. */
  | 'pdfNotOurs'
  | 'pdfWithPassword'
  /** A report of ours that was made without the data of its case. */
  | 'pdfWithoutData'
  /** Cut off, or its attachment cannot be unpacked. */
  | 'pdfDamaged'
  /** No longer as the app made it, byte for byte. */
  | 'pdfEdited';

export type FieldProblem =
  | 'missing'
  | 'unknownField'
  | 'wrongType'
  | 'notAllowed'
  | 'tooLong'
  | 'nameMissing'
  /** The id of another element of the list, or a second view of a kind that there can be one of. */
  | 'twice'
  | 'unknownItem'
  | 'naNotAllowed'
  | 'otherForm'
  /** A questionnaire of the other route than that of the case. */
  | 'otherRoute';
