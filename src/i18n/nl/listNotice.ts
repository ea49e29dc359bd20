import { plural } from './plural';

/** What is wrong with the whole of what is kept here, and what can be done. */
export const listNotice = {
  missingHeading: 'Er lijken gegevens te ontbreken',
  missingText:
    'In deze browser stonden meer scans, of nieuwere, dan er nu zijn. Open uw laatste kopie: een databestand, een rapport met de antwoorden erin of een reservekopie van alle scans.',
  accept: 'Het klopt zo, meld dit niet meer',
  newerHeading: 'Vernieuw de app',
  newerText: (count: number) =>
    plural(count, {
      one: 'Eén scan is gemaakt met een nieuwere versie van de app. Hij staat daarom niet in de lijst. Er is niets aan veranderd.',
      other: `${count} scans zijn gemaakt met een nieuwere versie van de app. Zij staan daarom niet in de lijst. Er is niets aan veranderd.`,
    }),
  refresh: 'Vernieuw de pagina',
  saveEverything: 'Bewaar alle gegevens zoals ze zijn',
  saveFailed: 'Dat lukt nu niet.',
};

export type ListNoticeWords = typeof listNotice;
