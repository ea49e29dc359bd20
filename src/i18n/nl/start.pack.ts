/** The lower part of the start page. */
export { due } from './due';
export { offline } from './offline';
export { startMore } from './startMore';
