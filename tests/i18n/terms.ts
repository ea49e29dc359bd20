import type { Language } from '../../src/i18n/languages';

/** A word that the texts do not use, how it is recognised, and where it may stand all the same. */
interface Term {
  /** As it stands in the column "Not" of docs/terms.md; what stands in none is a fault of its own kind. */
  readonly not: string;
  readonly language: Language;
  readonly pattern: RegExp;
  /** What may be taken out of a text before one looks: names, and meanings that the table allows. */
  readonly except?: RegExp;
  /** Places where the word means something else. */
  readonly notAt?: RegExp;
}

/** A method has its own word for it. */
const CALLED_COACHING = /res-coachen-werkplek/;

/** Found by whoever looks for them under their old name. */
const OLD_NAMES = /^library\/resources/;

/** What is called a resource or a scheme in law, and what sources are called: those words are not ours. */
export const NAMES = /^library\/(resources|references)\.json\/.*\/(title|titleIn|alsoKnownAs|cite)$/;

export const terms: readonly Term[] = [
  { not: 'professional', language: 'nl', pattern: /\bprofessionals?\b/i },
  {
    not: 'professional',
    language: 'en',
    pattern: /\bprofessionals?\b/i,
    except: /professional association/gi,
  },
  {
    not: 'adviseur',
    language: 'nl',
    pattern: /\badviseurs?\b/i,
    // One of the three roles, and who advises at a desk.
    except: /Rol: adviseur|adviseur of ondersteuner|spreekt een adviseur/gi,
    notAt: /adviseur|professionalRole/,
  },
  { not: 'labour expert', language: 'en', pattern: /\blabou?r experts?\b/i },
  {
    not: 'place',
    language: 'en',
    pattern: /\bplaces?\b/i,
    except: /\b(take|takes|taking|took) place\b|\bin (its |their )?place\b|\bin place of\b/gi,
  },
  { not: 'learning place', language: 'en', pattern: /\blearning places?\b/i },
  {
    not: 'doelgroep',
    language: 'nl',
    pattern: /doelgroep/i,
    except: /doelgroepregister|doelgroep (banenafspraak|loonkostensubsidie)/gi,
  },
  { not: 'target group', language: 'en', pattern: /target groups?/i },
  { not: 'distance to the labour market', language: 'en', pattern: /distance to the labou?r market/i },
  // Schemes are about werknemers, as the law calls them.
  { not: 'werknemer', language: 'nl', pattern: /\bwerknemers?\b/i, notAt: /^library\/resources/ },
  { not: 'refugee with a permit', language: 'en', pattern: /refugees? with a permit/i },
  { not: 'werkbegeleider', language: 'nl', pattern: /werkbegeleider/i },
  { not: 'coach', language: 'nl', pattern: /\bcoach(es|en|t)?\b/i, notAt: CALLED_COACHING },
  {
    not: 'coach',
    language: 'en',
    pattern: /\bcoach(es|ing|ed)?\b/i,
    except: /\bjob coach(es|ing)?\b/gi,
    notAt: CALLED_COACHING,
  },
  { not: 'mentor', language: 'nl', pattern: /\bmentoren\b|\bmentor\b/i },
  { not: 'master', language: 'en', pattern: /\bmasters?\b/i },
  { not: 'supervision', language: 'en', pattern: /\bsupervision\b/i },
  { not: 'entrepreneur', language: 'en', pattern: /\bentrepreneurs?\b/i },
  { not: 'fellow employer', language: 'en', pattern: /\bfellow employers?\b/i },
  { not: 'aanspreekpunt', language: 'nl', pattern: /aanspreekpunt/i },
  { not: 'vast nummer', language: 'nl', pattern: /vast nummer/i },
  {
    not: 'fixed contact',
    language: 'en',
    pattern: /\bfixed (contact|colleague|supervisor|talks|mentor|master|moment|number|day)/i,
  },
  // What a talk is about is called so, and not a factor.
  { not: 'onderwerp', language: 'nl', pattern: /\bonderwerp(en)?\b/i, except: /dit onderwerp/gi },
  { not: 'aspect', language: 'nl', pattern: /\b(deel)?aspect(en)?\b/i },
  { not: 'aspect', language: 'en', pattern: /\b(sub-)?aspects?\b/i },
  { not: 'rem', language: 'nl', pattern: /\brem(t|men|mend|mende)?\b/i },
  { not: 'brake', language: 'en', pattern: /\bbrakes?\b/i },
  { not: 'hindert', language: 'nl', pattern: /\bhinder(t|de|den|en)?\b/i },
  { not: 'drempel', language: 'nl', pattern: /drempel/i, except: /drempelbedrag/gi },
  {
    not: 'weghalen',
    language: 'nl',
    pattern:
      /(hindernis\w*|drempels?|drukte|obstakels?)\b[^.?!]*\bweg(haal\w*|halen|gehaald| te halen)|\bhaal\w*\b[^.?!]*(hindernis|drempel|drukte)[^.?!]*\bweg\b/i,
  },
  {
    not: 'zit in de weg',
    language: 'nl',
    pattern: /\b(zit|zat|zitten)\b[^.?!]*\bin de weg\b|\bin de weg (zit|zat|zitten)\b/i,
  },
  // What a speech is about.
  { not: 'motivation', language: 'en', pattern: /\bmotivation\b/i, notAt: /res-blonk-2018/ },
  { not: 'functieprofiel', language: 'nl', pattern: /functieprofiel/i },
  { not: 'job profile', language: 'en', pattern: /\bjob profiles?\b/i },
  { not: 'actie', language: 'nl', pattern: /\bacties?\b/i },
  { not: 'interventie', language: 'nl', pattern: /\binterventies?\b/i },
  { not: 'nodig vooraf', language: 'nl', pattern: /nodig vooraf/i },
  { not: 'let op', language: 'nl', pattern: /\bLet op\b|advies let op|om op te letten/ },
  { not: 'take note', language: 'en', pattern: /\btake note\b/i },
  { not: 'actiepunt', language: 'nl', pattern: /actiepunt/i },
  { not: 'evaluatiedatum', language: 'nl', pattern: /evaluatiedatum/i },
  { not: 'review date', language: 'en', pattern: /\breview dates?\b/i },
  { not: 'go/no-go', language: 'nl', pattern: /\bno[- ]go\b/i },
  { not: 'go/no-go', language: 'en', pattern: /\bno[- ]go\b/i },
  // P2-5 is about aids.
  { not: 'voorziening', language: 'nl', pattern: /\bvoorzieningen?\b/i, notAt: /P2-5/ },
  {
    not: 'wage subsidy',
    language: 'en',
    pattern: /\bwage subsid(y|ies)\b/i,
    // Any of them, where no scheme is meant.
    except: /temporary wage subsid(y|ies)|\ba wage subsidy\b/gi,
  },
  { not: 'wage benefit', language: 'en', pattern: /\bwage benefits?\b/i },
  { not: 'proefplaats', language: 'nl', pattern: /\bproefplaats\b/i },
  { not: 'sickness insurance', language: 'en', pattern: /\bsickness insurance\b/i },
  { not: 'SW-bedrijf', language: 'nl', pattern: /SW-bedrijf/i },
  { not: 'RMT', language: 'nl', pattern: /\bRMT\b/, notAt: OLD_NAMES },
  { not: 'Leerwerkloket', language: 'nl', pattern: /Leerwerkloket/i, notAt: OLD_NAMES },
  { not: 'klantregisseur', language: 'nl', pattern: /klantregisseur/i, notAt: /res-tiip/ },
  { not: 'work placement', language: 'en', pattern: /\bwork placements?\b/i },
  // Papers that are laid ready, and not the work on them.
  { not: 'papieren', language: 'nl', pattern: /\bpapieren\b/i, except: /welke papieren u klaarlegt/gi },
  { not: 'roster', language: 'en', pattern: /\brosters?\b/i },
  { not: 'work floor', language: 'en', pattern: /\bwork ?floor\b/i },
  { not: 'shop floor', language: 'en', pattern: /\bshop floor\b/i },
  { not: 'failure', language: 'en', pattern: /\bfailures?\b/i },
  { not: 'fear', language: 'en', pattern: /\bfears?\b/i },
  { not: 'eigen kijk', language: 'nl', pattern: /\beigen kijk\b/i },
  { not: 'verified', language: 'en', pattern: /\bverified\b/i },

  // Faults that came back until someone looked for them.
  { not: '“u” and not “je”', language: 'nl', pattern: /\b(je|jij|jou|jouw|jullie)\b/i },
  { not: '“men”', language: 'nl', pattern: /\bmen\b/i },
  {
    not: 'de arbeidsmarkt',
    language: 'nl',
    pattern: /op de arbeidsmarkt/i,
    except: /op de arbeidsmarkt(?= [a-z]* *\()/gi,
  },
  { not: 'need not', language: 'en', pattern: /\bneed not\b|\bthinks? along\b/i },
  {
    not: 'work centre without its region',
    language: 'en',
    pattern: /(?<!regional )\bwork centres?\b/i,
    except: /work centre in your region|has a work centre, or soon will/gi,
  },
  { not: 'per cent', language: 'en', pattern: /\bpercent\b/i },
  {
    not: 'contractions',
    language: 'en',
    pattern:
      /\b(isn|aren|don|doesn|won|can|didn|wasn|haven|hasn|shouldn|wouldn)['’]t\b|\b(you['’](ll|re|ve)|it['’]s|that['’]s|we['’]re)\b/i,
  },
  { not: 'illness', language: 'en', pattern: /\bsickness\b(?! (benefit|absence|report|insurance))/i },
  { not: 'promises', language: 'nl', pattern: /\bgaranderen\b|\bgegarandeerd\b|\bzeker dat het lukt\b/i },
  { not: 'promises', language: 'en', pattern: /\bguarantee(s|d)? that\b/i },
  { not: 'blame', language: 'nl', pattern: /klaagmuur|\bschuld(ig)?\b/i },
];

/** What stands in the column "Not" and cannot be found by a pattern, with the reason. */
export const unfindable: Readonly<Record<string, string>> = {
  client: 'who buys work is called so; only wrong of the employer',
  position: 'also what someone does in a company',
  applicant: 'right for who applies for a vacancy',
  'bedrijf as a person': 'the word stands for the company everywhere else',
  professionals: 'found as professional',
  mark: 'also says that there is none',
  percentage: 'also a percentage of the minimum wage',
  good: 'an ordinary word, only wrong of a score',
  bad: 'an ordinary word, only wrong of a score',
  ability: 'stands in the name of a factor',
  type: 'an ordinary word, only wrong of a profile',
  dossier: 'what the expert keeps is called so; only wrong of the log',
  'proeftijd is probation': 'says what the word does mean',
  trust: 'right between people',
};
