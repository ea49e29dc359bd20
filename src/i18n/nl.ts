import { app } from './nl/app';
import { intake } from './nl/intake';
import { start } from './nl/start';
import { walk } from './nl/walk';

/** The interface in Dutch, which is where everyone begins. */
export const nl = { app, start, intake, walk };

/** Every sentence of the interface that is no content, in one language. */
export type InterfaceWords = typeof nl;
