/** The words of the expert's own view of a case that the employer filled in alone. */
export const expertView = {
  heading: 'Uw eigen beeld als deskundige',
  offerHeading: 'Het beeld van de deskundige',
  offerText:
    'De werkgever heeft deze scan alleen ingevuld. Bent u de deskundige? Dan kunt u uw eigen beeld ernaast zetten.',
  add: 'Eigen beeld van de deskundige toevoegen',
  goOn: (open: number) => `Verder met het eigen beeld van de deskundige (nog ${open} open)`,
  change: 'Eigen beeld van de deskundige wijzigen',
  lead: 'U beantwoordt dezelfde vragen over deze werkgever, zoals u het ziet. Daarna staan beide beelden naast elkaar.',
  ways: {
    blind: {
      label: 'Zonder de antwoorden van de werkgever te zien (aangeraden)',
      hint: 'Zo laat u zich niet leiden door de antwoorden van de werkgever. Tot u de uitslag opent, blijven antwoorden en aantekeningen verborgen.',
    },
    open: {
      label: 'Met de antwoorden erbij',
      hint: 'Bij elke vraag ziet u wat de werkgever antwoordde, en kunt u een aantekening maken.',
    },
  },
  toResult: 'Naar de uitslag',
  position: (factor: string, index: number, count: number) => `${factor}, vraag ${index} van ${count}`,
  asked: 'Wat vindt u als deskundige?',
  hidden: 'De antwoorden en aantekeningen van de werkgever blijven verborgen tot u de uitslag opent.',
  employerAnswer: (rating: string) => `De werkgever: ${rating}`,
  toReview: 'Naar de controle',
  later: 'Later verder',
  laterHint: 'Alles wat u invulde blijft bewaard.',
  reviewHeading: 'Controleer uw eigen beeld',
  reviewLead: 'U kunt elk antwoord nog wijzigen. Open vragen mogen open blijven.',
  reviewNext: 'In de uitslag ziet u daarna beide beelden.',
};

export type ExpertViewWords = typeof expertView;
