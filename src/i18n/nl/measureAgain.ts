/** The words of measuring again in the same case, and of leaving that. */
export const measureAgain = {
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

export type MeasureAgainWords = typeof measureAgain;
