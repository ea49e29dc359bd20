import { z } from '../lib/zod';
import { limits } from './limits';

/** Spaces, and characters that show nothing: of those alone there is no name and no note. */
const UNSEEN = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Text as it is kept: NFC, without spaces around it, empty when nothing of it can be seen, at most `max` characters. */
export const keptText = (max: number) =>
  z.string().check(
    z.normalize(),
    z.trim(),
    z.overwrite((text) => (UNSEEN.test(text) ? '' : text)),
    z.maxLength(max, { error: 'tooLong' }),
  );

/** One line of text that may be empty. */
export const Line = keptText(limits.line);

export const Reason = keptText(limits.reason);

export const Note = keptText(limits.note);

/** Such as `2026-11-21`. */
export const Day = z.iso.date();
