import { z } from '../../lib/zod';

/** What every command carries, so that it can be logged, sent, replayed and undone. */
export const envelope = {
  /** Of the command itself: it is applied once, however often it arrives. */
  id: z.guid(),
  /** Of the browser that it was given in. */
  device: z.guid(),
  /** When it was given, by the clock of that browser; ISO 8601 in UTC. */
  at: z.iso.datetime(),
};

/** The name of something in a case or the content, such as an item's id. */
export const Key = z.string().check(
  z.minLength(1),
  z.maxLength(100),
  // A record loses this key when it is parsed.
  z.refine((key) => key !== '__proto__'),
);

export const Id = z.guid();
