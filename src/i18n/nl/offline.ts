/** The words about offline use, which come in a chunk of their own. */
export const offline = {
  ready: 'Klaar voor offline gebruik.',
  newVersion: {
    waiting:
      'Een nieuwe versie staat klaar; die komt bij de volgende start. Sluit daarvoor alle tabbladen van de scan.',
    takeable: 'Een nieuwe versie staat klaar; die komt bij de volgende start.',
  },
  takeNow: 'Nu vernieuwen',
};

export type OfflineWords = typeof offline;
