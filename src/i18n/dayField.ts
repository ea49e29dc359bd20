import type { Language } from './language';

const nl = {
  refused: 'Deze datum is niet compleet of klopt niet. De dag is nog niet opgeslagen.',
};

const en: typeof nl = {
  refused: 'This date is not complete or not right. The day is not saved yet.',
};

export const dayFieldWords: Record<Language, typeof nl> = { nl, en };
