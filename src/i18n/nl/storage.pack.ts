/** Copies, files, and what goes wrong with what is kept. */
export { backup } from './backup';
export { fileProblem } from './fileProblem';
export { listNotice } from './listNotice';
export { openFile } from './openFile';
export { passphrase } from './passphrase';
export { removeCase } from './removeCase';
export { sessionNotice } from './sessionNotice';
