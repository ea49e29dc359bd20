/** What is asked and said while a file is dropped or opened. */
export const openFile = {
  letGo: 'Laat los om te openen',
  knownHeading: (name: string) => `${name} staat al op dit apparaat`,
  knownText: 'Het bestand bevat een scan die hier al staat. Wat wilt u?',
  leftOut: {
    notes: 'aantekeningen',
    expertView: 'antwoorden van de deskundige',
  },
  missing: (parts: string) =>
    `Dit bestand is gemaakt zonder ${parts}. Vervangt u de scan hier, dan raakt u die kwijt.`,
  keepBoth: 'Allebei houden',
  replace: 'De scan hier vervangen',
  doNotOpen: 'Niet openen',
};

export type OpenFileWords = typeof openFile;
