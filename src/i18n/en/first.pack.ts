/** What the first question is made of. */
export { app } from './app';
export { intake } from './intake';
export { start } from './start';
export { walk } from './walk';
