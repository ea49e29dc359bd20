import type { Language } from './language';

/** What is asked and said while a file is dropped or opened. */
const nl = {
  hint: 'Een databestand (.json) of rapport (.pdf) dat u eerder met deze scan bewaarde. U kunt het ook op elke pagina loslaten.',
  opening: 'Even geduld, het bestand wordt gelezen.',
  letGo: 'Laat los om te openen',
  knownHeading: (name: string) => `${name} staat al op dit apparaat`,
  knownText: 'Het bestand bevat een scan die hier al staat. Wat wilt u?',
  leftOut: {
    notes: 'notities',
    expertView: 'antwoorden van de deskundige',
  },
  missing: (parts: string) =>
    `Dit bestand is gemaakt zonder ${parts}. Vervangt u de scan hier, dan raakt u die kwijt.`,
  keepBoth: 'Allebei houden',
  replace: 'De scan hier vervangen',
  doNotOpen: 'Niet openen',
};

const en: typeof nl = {
  hint: 'A data file (.json) or report (.pdf) that you saved with this scan before. You can also drop it on any page.',
  opening: 'One moment, the file is being read.',
  letGo: 'Let go to open',
  knownHeading: (name) => `${name} is already on this device`,
  knownText: 'The file holds a scan that is already here. What would you like?',
  leftOut: {
    notes: 'notes',
    expertView: 'answers of the expert',
  },
  missing: (parts) => `This file was made without ${parts}. If you replace the scan here, you lose those.`,
  keepBoth: 'Keep both',
  replace: 'Replace the scan here',
  doNotOpen: 'Do not open',
};

export const openFileWords: Record<Language, typeof nl> = { nl, en };
