import type { Language } from './language';

/** The words about offline use, which come in a chunk of their own. */
const nl = {
  ready: 'Klaar voor offline gebruik.',
  newVersion: {
    waiting:
      'Een nieuwe versie staat klaar; die komt bij de volgende start. Sluit daarvoor alle tabbladen van de scan.',
    takeable: 'Een nieuwe versie staat klaar; die komt bij de volgende start.',
  },
  takeNow: 'Nu vernieuwen',
};

const en: typeof nl = {
  ready: 'Ready for offline use.',
  newVersion: {
    waiting: 'A new version is ready; it comes with the next start. Close all tabs of the scan for that.',
    takeable: 'A new version is ready; it comes with the next start.',
  },
  takeNow: 'Update now',
};

export const offlineWords: Record<Language, typeof nl> = { nl, en };
