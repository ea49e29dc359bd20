import { app } from './app';
import { intake } from './intake';
import { start } from './start';
import { walk } from './walk';

/** The interface in Dutch, which is where everyone begins. */
export const nl = { app, start, intake, walk };
