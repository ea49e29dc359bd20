import { z } from '../../lib/zod';
import { keptForm, limits } from '../limits';

/** Text as it is kept (`keptForm`), at most `max` characters. */
export const keptText = (max: number) =>
  z.string().check(z.overwrite(keptForm), z.maxLength(max, { error: 'tooLong' }));

/** One line of text that may be empty. */
export const Line = keptText(limits.line);

export const Reason = keptText(limits.reason);

export const Note = keptText(limits.note);

/** Such as `2026-11-21`. */
export const Day = z.iso.date();
