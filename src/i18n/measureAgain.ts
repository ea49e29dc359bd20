import type { Language } from './language';

/** The words of measuring again in the same case, and of leaving that. Both languages have the same keys. */
const nl = {
  heading: 'Later opnieuw meten',
  text: (day: string) =>
    `U beantwoordt de vragen dan nog een keer. De antwoorden van ${day} en de afspraken blijven bewaard. Daarna ziet u wat er is veranderd.`,
  again: 'Meet opnieuw',
  otherSummary: 'Met een andere vragenlijst meten',
  otherHint: 'De getallen van toen en nu staan dan naast elkaar, maar zijn niet te vergelijken.',
  againWith: (form: string) => `Meet opnieuw: ${form}`,
  compare: (day: string) => `Wat is er veranderd sinds ${day}?`,
  begun: 'U bent aan een nieuwe meting begonnen en hebt nog niets ingevuld. De vorige meting is bewaard.',
  withdraw: 'Toch niet opnieuw meten',
};

const en: typeof nl = {
  heading: 'Measure again later',
  text: (day) =>
    `You then answer the questions once more. The answers of ${day} and the agreements are kept. After that you see what has changed.`,
  again: 'Measure again',
  otherSummary: 'Measure with another questionnaire',
  otherHint: 'The numbers of then and now are then shown side by side, but cannot be compared.',
  againWith: (form) => `Measure again: ${form}`,
  compare: (day) => `What has changed since ${day}?`,
  begun: 'You have begun a new measurement and filled in nothing yet. The last measurement is kept.',
  withdraw: 'Do not measure again after all',
};

export const measureAgainWords: Record<Language, typeof nl> = { nl, en };
