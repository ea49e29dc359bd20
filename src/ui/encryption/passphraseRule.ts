/** Characters of a passphrase at least; fewer are guessed too soon. */
export const LEAST = 10;
