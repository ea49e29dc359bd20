/** What a page says while this tab cannot go on with a case, or not with the app. */
export const sessionNotice = {
  elsewhere: {
    heading: 'Deze scan is open in een ander tabblad',
    text: 'Hier kunt u alleen lezen. Sluit de scan in het andere tabblad, dan kunt u hier verder. Dat gaat vanzelf.',
  },
  outdated: {
    heading: 'Er is een nieuwere versie van de app',
    text: 'Die is open in een ander tabblad. Vernieuw de pagina om hier verder te gaan.',
  },
  lost: {
    heading: 'Niet alles kon blijven staan',
    text: 'Iets wat u net veranderde, is intussen weggehaald, bijvoorbeeld in een ander tabblad. Uw verandering staat daarom niet in de scan.',
    wrote: 'U schreef:',
    understood: 'Begrepen',
  },
  refresh: 'Vernieuw de pagina',
};

export type SessionNoticeWords = typeof sessionNotice;
