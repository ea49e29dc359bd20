import { gzipSync } from 'node:zlib';

/** How many bytes travel, at gzip's best. */
export const gzipped = (content) => gzipSync(content, { level: 9 }).length;
