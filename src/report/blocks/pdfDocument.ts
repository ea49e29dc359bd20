import type { Language } from '../../i18n/languages';
import type { Block } from './blocks';

/** A file inside the file. */
export interface Attachment {
  readonly name: string;
  /** Such as `application/json`. */
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** Plain data, so that it can go to a worker. */
export interface PdfDocument {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** The program. */
  readonly creator: string;
  readonly createdAt: Date;
  /** 32 hexadecimal digits; the same document must bring the same ones. */
  readonly fileId: string;
  /** Running footer; none where the header says it all. */
  readonly footer?: {
    readonly left: string;
    /** With `{page}` and `{pages}` in it, such as `Pagina {page} van {pages}`. */
    readonly page: string;
  };
  /** Running header: a word at the head of every page, such as "Onvolledig"; may have `{page}` and `{pages}` in it. */
  readonly header?: string;
  readonly blocks: readonly Block[];
  /** The source of what is shown. */
  readonly attachment?: Attachment;
}
