export const dayField = {
  refused: 'Deze datum is niet compleet of klopt niet. De dag is nog niet opgeslagen.',
};

export type DayFieldWords = typeof dayField;
