/**
 * Grows with every change of what a summary says: those of an older shape are made anew. Since 3 it has a name that
 * can be seen, whatever the record says (`withVisibleName`).
 */
export const SUMMARY_SHAPE = 3;
