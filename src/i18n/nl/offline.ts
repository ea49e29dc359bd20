/** The words about offline use, which come in a chunk of their own. */
export const offline = {
  ready: 'Klaar voor offline gebruik.',
  notSecure:
    'Het adres van deze pagina begint met http, niet met https. Alleen daarom kan de scan hier niet zonder netwerk, geen map op de schijf volgen, en de browser niet vragen de scans te bewaren. Al het andere werkt.',
  noWorker:
    'Deze browser kan de scan hier niet zonder netwerk tonen. Dat is zo in sommige privévensters. Al het andere werkt.',
  newVersion: {
    waiting:
      'Een nieuwe versie staat klaar; die komt bij de volgende start. Sluit daarvoor alle tabbladen van de scan.',
    takeable: 'Een nieuwe versie staat klaar; die komt bij de volgende start.',
  },
  takeNow: 'Nu vernieuwen',
};

export type OfflineWords = typeof offline;
