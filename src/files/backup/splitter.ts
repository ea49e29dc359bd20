import { limits } from '../../cases/limits';

/** What surrounds the cases is a few fields and the invitations; a file with more than this is no backup. */
const LONGEST_FRAME = 5_000_000;

const CASES = /"cases"\s*:\s*\[$/;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Cuts the text of a backup into the texts of its cases, however it is laid out. */
export interface Splitter {
  /** @returns the texts of the cases that are whole now */
  readonly take: (chunk: string) => readonly string[];
  /** Everything but the cases, as far as it was read. */
  readonly frame: () => string;
  /** Whether there is more around the cases than a backup can have. */
  readonly isOverfull: () => boolean;
  /** Whether the text ended among the cases. */
  readonly isAmongCases: () => boolean;
}

export function createSplitter(): Splitter {
  let frame = '';
  let element = '';
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let isInCases = false;

  const take = (chunk: string): readonly string[] => {
    const whole: string[] = [];
    let from = 0;
    const keepUpTo = (to: number) => {
      const piece = chunk.slice(from, to);
      from = to;
      // A case that is too large is not collected further than it takes to see that.
      if (!isInCases) frame += frame.length > LONGEST_FRAME ? '' : piece;
      else if (element.length <= limits.file) element += piece;
    };
    for (let i = 0; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i);
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (code === BACKSLASH) isEscaped = true;
        else if (code === QUOTE) isInString = false;
      } else if (code === QUOTE) isInString = true;
      else if (code === OPEN_BRACE) depth++;
      else if (code === OPEN_BRACKET) {
        if (depth++ === 1) {
          keepUpTo(i + 1);
          isInCases = CASES.test(frame.slice(-100));
        }
      } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
        if (--depth === 1 && isInCases) {
          keepUpTo(i);
          if (element.trim() !== '') whole.push(element);
          element = '';
          isInCases = false;
        }
      } else if (code === COMMA && isInCases && depth === 2) {
        keepUpTo(i);
        whole.push(element);
        element = '';
        from = i + 1;
      }
    }
    keepUpTo(chunk.length);
    return whole;
  };

  return {
    take,
    frame: () => frame,
    isOverfull: () => frame.length > LONGEST_FRAME,
    isAmongCases: () => isInCases,
  };
}
