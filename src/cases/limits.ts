/** How long texts may be, in characters. Long enough for any note, short enough for one record. */
export const limits = {
  name: 200,
  line: 200,
  goal: 1_000,
  /** It stands in a link. */
  greeting: 600,
  reason: 2_000,
  note: 10_000,
  /** Bytes of a data file: notes and 200 agreements at their longest, twice over. */
  file: 25_000_000,
  /** Bytes of a report that is opened: the longest data file in it, and the pages that say the same. */
  pdf: 40_000_000,
  /** Bytes of a backup: some 40,000 cases. It is read as a stream. */
  backup: 1_000_000_000,
  /** How deep a data file may nest; ours nests eight deep. */
  depth: 40,
} as const;

/**
 * The length that counts for a limit: that of the text as it is kept. Some letters grow when they are
 * normalised, so a text that fits while it is typed could be refused when it is opened again.
 */
export function keptLength(text: string): number {
  return text.normalize().length;
}

/** Spaces, and characters that show nothing: of those alone there is no name and no note. */
const UNSEEN = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** A text as it is kept: in NFC, without spaces around it, empty when nothing of it can be seen. */
export function keptForm(text: string): string {
  const kept = text.normalize().trim();
  return UNSEEN.test(kept) ? '' : kept;
}
