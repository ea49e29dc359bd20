/** The model as a circle: the same words on the start page and in the report. */
export const model = {
  text: 'Iets nieuws doen lukt als u het wilt én kunt. Lukt het, dan groeit uw vertrouwen en wilt u verder. Lukt het niet, dan wordt uw vertrouwen kleiner. Daarom is een kleine eerste stap zo belangrijk.',
  doing: 'Doen',
  doingText: 'een kleine eerste stap',
  experience: 'Ervaring',
  experienceText: 'wat lukt, geeft vertrouwen',
  factorsOf: (block: string, factors: string) => `${block}: ${factors}.`,
  alternative: (factors: string) =>
    `Het model als een cirkel. ${factors} Wie wil en kan, gaat het doen, met een kleine eerste stap. Doen geeft ervaring. Wat lukt, geeft vertrouwen, en daardoor groeit het willen weer.`,
};

export type ModelWords = typeof model;
