/** The words about offline use, which come in a chunk of their own. */
export const offline = {
  ready: 'Klaar voor offline gebruik.',
  notSecure:
    'Het adres van deze pagina begint met http, niet met https. Daarom werkt de scan hier alleen met netwerk. Ook kan de app geen map op de schijf bijhouden. En de browser belooft niet dat de scans blijven staan. Al het andere werkt.',
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
