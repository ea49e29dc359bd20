export const CASE_FORMAT = 'igm-scan/case';
/** Grows with a migration; what stood in a file of an earlier one stays readable (see `migrations/`). */
export const CASE_FORMAT_VERSION = 2;
