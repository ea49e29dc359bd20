import { app } from './app.en';
import { intake } from './intake.en';
import { start } from './start.en';
import { walk } from './walk.en';
import type { InterfaceWords } from './words';

/** The interface in English. A missing sentence fails to compile. */
export const en: InterfaceWords = { app, start, intake, walk };
