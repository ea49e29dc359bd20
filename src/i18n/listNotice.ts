import type { Language } from './language';

/** What is wrong with the whole of what is kept here, and what can be done. */
const nl = {
  missingHeading: 'Er lijken gegevens te ontbreken',
  missingText:
    'In deze browser stonden meer scans, of nieuwere, dan er nu zijn. Open uw laatste kopie: een databestand, een rapport met de antwoorden erin of een back-up van alle scans.',
  accept: 'Het klopt zo, meld dit niet meer',
  newerHeading: 'Vernieuw de app',
  newerText: (count: number) =>
    count === 1
      ? 'Eén scan is gemaakt met een nieuwere versie van de app en staat daarom niet in de lijst. Er is niets aan veranderd.'
      : `${count} scans zijn gemaakt met een nieuwere versie van de app en staan daarom niet in de lijst. Er is niets aan veranderd.`,
  refresh: 'Vernieuw de pagina',
  saveEverything: 'Bewaar alle gegevens zoals ze zijn',
  saveFailed: 'Dat lukt nu niet.',
};

const en: typeof nl = {
  missingHeading: 'Data seems to be missing',
  missingText:
    'There were more scans in this browser, or newer ones, than there are now. Open your last copy: a data file, a report that holds the answers or a backup of all scans.',
  accept: 'This is right, do not say it again',
  newerHeading: 'Refresh the app',
  newerText: (count) =>
    count === 1
      ? 'One scan was made with a newer version of the app, so it is not in the list. Nothing in it was changed.'
      : `${count} scans were made with a newer version of the app, so they are not in the list. Nothing in them was changed.`,
  refresh: 'Refresh the page',
  saveEverything: 'Save all data as it is',
  saveFailed: 'That does not work now.',
};

export const listNoticeWords: Record<Language, typeof nl> = { nl, en };
