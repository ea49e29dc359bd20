import { z } from '../../lib/zod';
import { Rating } from '../../questions/schema';
import { Note } from '../schema/texts';
import { envelope, Id, Key } from './envelope';

/** What is said about one item. */
export const AnswerCommand = z.discriminatedUnion('type', [
  z.strictObject({
    ...envelope,
    type: z.literal('rating.given'),
    measurement: Id,
    view: Id,
    item: Key,
    rating: Rating,
  }),
  /** The question is open again. */
  z.strictObject({ ...envelope, type: z.literal('rating.cleared'), measurement: Id, view: Id, item: Key }),
  /** An empty note is none. */
  z.strictObject({ ...envelope, type: z.literal('note.written'), measurement: Id, item: Key, note: Note }),
]);
