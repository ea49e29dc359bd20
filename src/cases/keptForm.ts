/** Spaces, and characters that show nothing: of those alone there is no name and no note. */
const UNSEEN = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Text as it is kept: NFC, without spaces around it, empty when nothing of it can be seen. */
export function keptForm(text: string): string {
  const kept = text.normalize().trim();
  return UNSEEN.test(kept) ? '' : kept;
}
