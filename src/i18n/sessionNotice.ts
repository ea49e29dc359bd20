import type { Language } from './language';

/** What a page says while this tab cannot go on with a case, or not with the app. */
const nl = {
  elsewhere: {
    heading: 'Deze scan is open in een ander tabblad',
    text: 'Hier kunt u alleen lezen. Sluit de scan in het andere tabblad, dan kunt u hier verder. Dat gaat vanzelf.',
  },
  outdated: {
    heading: 'Er is een nieuwere versie van de app',
    text: 'Die is open in een ander tabblad. Vernieuw de pagina om hier verder te gaan.',
  },
  refresh: 'Vernieuw de pagina',
};

const en: typeof nl = {
  elsewhere: {
    heading: 'This scan is open in another tab',
    text: 'Here you can only read. Close the scan in the other tab and you can go on here. That happens by itself.',
  },
  outdated: {
    heading: 'There is a newer version of the app',
    text: 'It is open in another tab. Refresh the page to go on here.',
  },
  refresh: 'Refresh the page',
};

export const sessionNoticeWords: Record<Language, typeof nl> = { nl, en };
