import { plural } from './plural';

/** The words of the professional's own route. */
export const own = {
  heading: 'Mijn eigen IGM',
  forWhom: 'Voor arbeidsdeskundigen, jobcoaches, accountmanagers en anderen die werkgevers helpen.',
  behaviour: (behaviour: string) => `Alle vragen gaan over één doel: ${behaviour}`,
  forYourself:
    'U vult dit in voor uzelf. Het is niet bedoeld om iemand te beoordelen: u niet en een collega niet.',
  apart: 'Wat u hier invult, staat los van de scans over werkgevers. Ook dit blijft op dit apparaat.',
  casesHeading: 'Uw eigen scans op dit apparaat',
  fileHint: 'Heeft u een databestand van een eigen scan? Open het op de startpagina.',
  newHeading: 'Een nieuwe eigen scan',
  errorHeading: 'Er klopt nog iets niet',
  name: 'Naam van deze scan',
  nameHint: 'Bijvoorbeeld uw eigen naam, of “Mijn werk, najaar”.',
  organisation: 'Uw organisatie',
  goal: 'Wat is uw doel, in eigen woorden?',
  goalHint: 'Het doel staat boven elke vraag. U mag deze tekst veranderen.',
  rolesHeading: 'Uw rollen',
  rolesHint:
    'Er zijn drie manieren om met werkgevers te werken. Kruis aan wat bij u past. Dat mag ook later.',
  has: 'Deze rol heb ik nu',
  wants: 'Deze rol wil ik',
  rolesNote: 'Aantekening over uw rollen',
  rolesNoteHint: 'Bijvoorbeeld wat u wilt leren, en van wie.',
  stillWanted: (roles: string, count: number) =>
    `${plural(count, { one: 'De rol', other: 'De rollen' })} van ${roles} wilt u wel, maar heeft u nog niet.`,
  hasAllWanted: 'U heeft alle rollen die u wilt.',
  wantsNone: 'U koos nog niet welke rol u wilt.',
  noRoles: 'U koos nog geen rol.',
  hasAndWants: 'U heeft deze rol nu, en u wilt hem.',
  hasOnly: 'U heeft deze rol nu.',
  wantsOnly: 'U wilt deze rol. U heeft hem nog niet.',
  neither: 'Niet aangekruist.',
  begin: 'Naar de vragen',
  detailsHeading: 'Over deze scan',
  detailsLead: 'Alleen de naam is verplicht. Wat u verandert, wordt meteen bewaard.',
  goOn: 'Verder',
  toOwn: 'Naar al uw eigen scans',
  errors: {
    nameMissing: 'Vul een naam in voor deze scan.',
    tooLong: (limit: number) => `Deze tekst is te lang. Gebruik hooguit ${limit} tekens.`,
  },
};

export type OwnWords = typeof own;
