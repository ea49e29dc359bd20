import type { Language } from './language';

const nl = {
  tooLong: (limit: number, length: number) =>
    `Deze tekst mag hooguit ${limit} tekens lang zijn en telt er nu ${length}. De laatste wijziging is nog niet opgeslagen.`,
};

const en: typeof nl = {
  tooLong: (limit, length) =>
    `This text may be at most ${limit} characters long and has ${length} now. The last change is not saved yet.`,
};

export const limitedTextWords: Record<Language, typeof nl> = { nl, en };
