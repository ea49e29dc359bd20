import { app } from './en/app';
import { intake } from './en/intake';
import { start } from './en/start';
import { walk } from './en/walk';
import type { InterfaceWords } from './nl';

/** The interface in English. A missing sentence fails to compile. */
export const en: InterfaceWords = { app, start, intake, walk };
