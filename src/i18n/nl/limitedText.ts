export const limitedText = {
  tooLong: (limit: number, length: number) =>
    `Deze tekst mag hooguit ${limit} tekens lang zijn en telt er nu ${length}. De laatste wijziging is nog niet opgeslagen.`,
};

export type LimitedTextWords = typeof limitedText;
