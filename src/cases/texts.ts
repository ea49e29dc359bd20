import { z } from '../lib/zod';
import { limits } from './limits';

/** Text as it is kept: NFC, without spaces around it, at most `max` characters. */
export const keptText = (max: number) =>
  z.string().check(z.normalize(), z.trim(), z.maxLength(max, { error: 'tooLong' }));

/** One line of text that may be empty. */
export const Line = keptText(limits.line);

export const Reason = keptText(limits.reason);

export const Note = keptText(limits.note);

/** Such as `2026-11-21`. */
export const Day = z.iso.date();
