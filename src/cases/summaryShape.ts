/** Grows with every change of what a summary says: those of an older shape are made anew. */
export const SUMMARY_SHAPE = 2;
