import type { Language } from './language';

/** The words of the expert's own view of a case that the employer filled in alone. Both languages have the same keys. */
const nl = {
  heading: 'Uw eigen kijk als deskundige',
  offerHeading: 'De kijk van de deskundige',
  offerText:
    'De werkgever heeft deze scan alleen ingevuld. Bent u de deskundige? Dan kunt u uw eigen kijk ernaast zetten.',
  add: 'Eigen kijk van de deskundige toevoegen',
  goOn: (open: number) => `Verder met de eigen kijk van de deskundige (nog ${open} open)`,
  change: 'Eigen kijk van de deskundige wijzigen',
  lead: 'U beantwoordt dezelfde vragen over deze werkgever, zoals u het ziet. Daarna staan beide kijken naast elkaar.',
  ways: {
    blind: {
      label: 'Zonder de antwoorden van de werkgever te zien (aangeraden)',
      hint: 'Zo volgt u niet ongemerkt wat de werkgever al vond. Tot u de uitslag opent, blijven antwoorden en aantekeningen verborgen.',
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
  reviewHeading: 'Controleer uw eigen kijk',
  reviewLead: 'U kunt elk antwoord nog wijzigen. Open vragen mogen open blijven.',
  reviewNext: 'In de uitslag ziet u daarna beide kijken.',
};

const en: typeof nl = {
  heading: 'Your own view as an expert',
  offerHeading: 'The view of the expert',
  offerText:
    'The employer filled in this scan alone. Are you the expert? Then you can put your own view beside it.',
  add: 'Add the expert’s own view',
  goOn: (open) => `Go on with the expert’s own view (${open} still open)`,
  change: 'Change the expert’s own view',
  lead: 'You answer the same questions about this employer, as you see it. After that both views stand side by side.',
  ways: {
    blind: {
      label: 'Without seeing the employer’s answers (recommended)',
      hint: 'That way you do not follow the employer without noticing. Until you open the result, answers and notes stay hidden.',
    },
    open: {
      label: 'With the answers beside it',
      hint: 'With each question you see what the employer answered, and you can make a note.',
    },
  },
  toResult: 'To the result',
  position: (factor, index, count) => `${factor}, question ${index} of ${count}`,
  asked: 'What do you think as an expert?',
  hidden: 'The employer’s answers and notes stay hidden until you open the result.',
  employerAnswer: (rating) => `The employer: ${rating}`,
  toReview: 'To the check',
  later: 'Go on later',
  laterHint: 'Everything you filled in is kept.',
  reviewHeading: 'Check your own view',
  reviewLead: 'You can still change any answer. Open questions may stay open.',
  reviewNext: 'After that you see both views in the result.',
};

export const expertViewWords: Record<Language, typeof nl> = { nl, en };
