import { plural } from './plural';

/** The words of result, advice and report that are not content. */
export const report = {
  modes: { together: 'samen ingevuld', self: 'door de werkgever ingevuld' },
  /** For whom a report is made, and what it leaves out: clauses after each other, and whole sentences. */
  madeFor: {
    audiences: { employer: 'Gemaakt voor de werkgever.', caseFile: 'Gemaakt voor het dossier.' },
    without: {
      notes: 'zonder aantekeningen',
      expertView: 'zonder het eigen beeld van de deskundige',
      answers: 'zonder de losse antwoorden',
    },
    notAll: {
      notes: 'Niet alle aantekeningen staan erin.',
      expertView: 'Niet alle antwoorden van de deskundige staan erin.',
    },
  },
  questions: (count: number) => `${count} vragen`,
  result: 'Uitslag',
  employer: 'Werkgever',
  expert: 'Deskundige',
  willingAndAble: (willing: number, able: number) => `Willen ${willing}, kunnen ${able}`,
  noComposites: 'Voor willen en kunnen is er nog geen score.',
  oneComposite: (willing: number | null, able: number | null) =>
    willing === null
      ? `Kunnen ${able}. Voor willen is er nog geen score.`
      : `Willen ${willing}. Voor kunnen is er nog geen score.`,
  noScore: 'geen score',
  closeBoth: (cut: number) => `: beide dicht bij de grens van ${cut}`,
  closeWilling: (cut: number) => `: willen ligt dicht bij de grens van ${cut}`,
  closeAble: (cut: number) => `: kunnen ligt dicht bij de grens van ${cut}`,
  onlyScored: (factor: string) => `Alleen ${factor} heeft een score die nu meetelt.`,
  holdsBack: (factors: string) => `Dit houdt u nu het meest tegen: ${factors}.`,
  holdsBackFirst: (lowest: string, others: string, score: number) =>
    `${lowest} houdt u nu het meest tegen. Daarna ${others} (${score}).`,
  holdsNothingBack: (count: number): string =>
    plural(count, { one: 'Dat houdt u niet tegen.', other: 'Die houden u niet tegen.' }),
  focusIsChosen: (factors: string) => `Het advies gaat over uw keuze: ${factors}.`,
  lowestOfAll: (factors: string) => `Niets houdt u duidelijk tegen. Het laagst scoren ${factors}.`,
  lowestKnown: (factors: string) => `Van de factoren met een score zijn ${factors} het laagst.`,
  lowestThatCount: (factors: string) => `Van de factoren die nu meetellen, zijn ${factors} het laagst.`,
  littleKnown: (count: number) =>
    plural(count, {
      one: 'Over één factor is nog te weinig bekend.',
      2: 'Over twee factoren is nog te weinig bekend.',
      3: 'Over drie factoren is nog te weinig bekend.',
      4: 'Over vier factoren is nog te weinig bekend.',
      5: 'Over vijf factoren is nog te weinig bekend.',
      other: `Over ${count} factoren is nog te weinig bekend.`,
    }),
  noFocus: 'Er zijn nog te weinig antwoorden om te zeggen wat u het meest tegenhoudt.',
  circular: 'Lukt een eerste stap? Dan groeit vaak ook het vertrouwen.',
  firstStepIs: (step: string) => `Begin met: “${step}”.`,
  circularThen: 'Lukt dat? Dan groeit vaak ook het vertrouwen.',
  alsoFits: (profiles: string, count: number) =>
    `Ook ${profiles} ${plural(count, { one: 'kan', other: 'kunnen' })} bij u passen.`,
  alsoBottleneck: (factors: string) => `Ook laag: ${factors}.`,
  /** Whose answers a view holds. */
  views: { together: 'Samen ingevuld', employer: 'De werkgever alleen', expert: 'De deskundige' },
  restsOn: (name: string) => `Het advies rust op deze antwoorden: ${name}.`,
  waits: 'Een plan hoeft u nu nog niet te hebben. Daar kijkt het advies later naar.',
  whyWeakest: (factor: string, score: number) => `${factor} is ${score}, de laagste score.`,
  whySecond: (factor: string, score: number) => `${factor} is ${score}, de op één na laagste score.`,
  whyGoesFirst: (factor: string, score: number, other: string) =>
    `${factor} is ${score}, bijna even laag als ${other}. In deze fase begint het advies hiermee.`,
  whyTied: (factor: string, score: number, others: string) => `${factor} is ${score}, net als ${others}.`,
  whyChosen: (factor: string, score: number) => `${factor} is ${score}. Deze factor is uw keuze.`,
  whyAnswer: (rating: string, statement: string) => `U antwoordde “${rating}” op “${statement}”.`,
  whyAnswerExpert: (rating: string, statement: string) =>
    `De deskundige antwoordde “${rating}” op “${statement}”.`,
  whyEasy: 'De stap kost weinig moeite. Dat helpt zolang het vertrouwen nog niet hoog is.',
  whyCompany: (step: string) => `Deze stap hoort bij “${step}”.`,
  whyAlso: (subAspects: string) => `Helpt ook bij: ${subAspects}.`,
  whySame: (number: number) => `Om dezelfde redenen als stap ${number}.`,
  whyPlanNow: (phase: string) => `Deze stap hoort bij fase ${phase}. Spreek die nu af; u doet de stap later.`,
  whyAgainst: (objection: string) => `Wat ertegen pleit: ${objection}`,
  whyAgainstSame: (number: number) => `Ertegen pleit hetzelfde als bij stap ${number}.`,
  whyScore: (factor: string, score: number) => `${factor} is ${score}.`,
  whyNotAction: (factor: string, score: string, focus: string) =>
    `Deze stap hoort bij ${factor} (${score}). Het advies gaat nu over ${focus}.`,
  /** In place of labels that are too long inside a sentence. */
  shortSubAspects: { 'norm.closeOthers': 'steun van dichtbij' } as Readonly<Record<string, string>>,
  whyWeakestThatCounts: (factor: string, score: number) =>
    `${factor} is ${score}, de laagste score die nu meetelt.`,
  whySecondThatCounts: (factor: string, score: number) =>
    `${factor} is ${score}, de op één na laagste score die nu meetelt.`,
  whyNotOutside: (factor: string, score: string, focus: string) =>
    `Deze stap gaat vooral over ${factor} (${score}). Het advies gaat nu over ${focus}.`,
  whyOnly: (factor: string, score: number) => `${factor} is ${score}, de enige score die nu meetelt.`,
  whyEquallyWeak: (factor: string, score: number) => `${factor} is ${score}. Ook dat is de laagste score.`,
  whyNotAim: (factor: string) => `Deze stap gaat vooral over ${factor}.`,
  whyNotNoFocus: 'Geen enkele factor heeft genoeg antwoorden voor een score.',
  whyNotTied: (second: string) => `Dat is even laag als ${second}. U mag dus ook deze factor kiezen.`,
  whyNotNoSlot: (heading: string) =>
    `Deze stap is wel nodig, maar het advies was al vol. Die staat bovenaan, bij “${heading}”.`,
  whyNotCondition: 'Deze stap is nodig voordat een plek begint. Het advies noemt dat apart.',
  whyNotClose: 'Het verschil in score is klein. U mag dus ook deze factor kiezen.',
  whyNotNothingToGain: (subAspect: string) => `Uit uw antwoorden blijkt geen probleem met ${subAspect}.`,
  whyNotSlotTaken: (places: number, step: string, because: string) =>
    `Het advies heeft hooguit ${plural(places, { 2: 'twee', 3: 'drie', other: `${places}` })} stappen. “${step}” gaat voor: ${because}.`,
  whyNotLower: (places: number, step: string, because: string) =>
    `Het advies heeft hooguit ${plural(places, { 2: 'twee', 3: 'drie', other: `${places}` })} stappen. “${step}” ging voor${because && `: ${because}`}.`,
  decidedByFactor: (factor: string) => `die stap gaat over ${factor}, en daar begint het advies mee`,
  decidedBySecondFactor: (factor: string) => `er was nog een stap nodig voor ${factor}`,
  decidedByNeed: (subAspect: string, than: string) => `bij ${subAspect} is meer nodig dan bij ${than}`,
  decidedByHelpBesides: (subAspects: string) => `die stap helpt ook bij ${subAspects}`,
  decidedByRule: (title: string) => `die stap past bij ${title}`,
  firstByRule: (title: string) => `hier geldt ${title}`,
  decidedByEase: 'die stap kost weinig moeite, en dat helpt zolang het vertrouwen nog niet hoog is',
  decidedByEffort: 'die stap past even goed en kost minder moeite',
  decidedByOrder: 'die stap past even goed, en u mag ze ruilen',
  company: (step: string) => `die stap hoort bij “${step}”`,
  pressure: 'Druk',
  checkFirstWhich: (resource: string) => `Het gaat om ${resource}.`,
  checkFirstSeveral: (resources: string) =>
    `Deze hulp en regelingen kunnen veranderd zijn: ${resources}. Vraag eerst na wat nu geldt.`,
  checkFirstToRead: (resources: string) => `Kijk na of dit nog klopt: ${resources}.`,
  checkedOn: (date: string) => `nagekeken op ${date}`,
  neverChecked: 'niet nagekeken',
  holdsUntil: (date: string) => `geldt tot en met ${date}`,
  heldUntil: (date: string) => `gold tot en met ${date}`,
  talkUnscored: 'Hier is nog geen score: er zijn te weinig antwoorden.',
  talkUnknown: (count: number, doNotKnow: string) =>
    `Hier is ${count} keer geantwoord met “${doNotKnow}”. Ook dat is nuttig om te weten. Zoek het samen uit.`,
  talkLittleKnown: 'Hierover is nog weinig bekend. Ook dat is nuttig om te weten. Zoek het samen uit.',
  talkFocus: (factor: string) =>
    `Het advies gaat het eerst over ${factor}. Kijk samen wat u wel kunt veranderen.`,
  focusOnly: (factor: string) => `Het advies gaat over ${factor}. Dat is de enige score die nu meetelt.`,
  focusTwo: (factors: string) => `Het advies gaat over ${factors}. Daar scoort u het laagst.`,
  focusTwoThatCount: (factors: string) =>
    `Het advies gaat over ${factors}. Dat zijn de laagste scores die nu meetellen.`,
  focusTied: (factors: string, count: number, score: number) =>
    `Ook ${factors} ${plural(count, { one: 'is', other: 'zijn' })} ${score}.`,
  focusOrder:
    'Zijn scores bijna gelijk? Dan gaat voor wat in deze fase het eerst aan de beurt is. U kunt anders kiezen.',
  focusChosen: (factors: string) => `Het advies gaat over ${factors}.`,
  focusChosenTogether: 'Dat koos u samen aan tafel.',
  focusChosenAlone: 'Dat koos u zelf.',
  focusComputed: (factors: string) => `De scan rekende iets anders uit: ${factors}. Beide blijven bewaard.`,
  focusComputedToo: (factors: string) => `De scan zelf kwam uit op ${factors}. Beide blijven bewaard.`,
  focusTheSame: 'De scan rekende hetzelfde uit.',
  focusLost: (factors: string, count: number) =>
    `U koos ${factors}. ${plural(count, { one: 'Die factor heeft', other: 'Die factoren hebben' })} nu geen score.`,
  focusFallsBack: 'Het advies volgt daarom wat de scan uitrekende.',
  alreadyAgreed: 'Al afgesproken',
  decidedToWait: {
    later: (day: string) => (day ? `Op ${day} besloot u te wachten.` : 'U besloot te wachten.'),
    noGo: (day: string) =>
      day ? `Op ${day} besloot u nu niet te beginnen.` : 'U besloot nu niet te beginnen.',
  },
  /** Above what has to be there before a placement begins. */
  beforePlacement: 'Voordat een plek begint',
  why: 'Waarom deze stap?',
  firstStep: 'Eerste stap',
  lead: 'Wie begint',
  effort: 'Moeite',
  needed: 'Dit moet er eerst zijn',
  notWhen: 'Wanneer niet',
  evidence: 'Is het onderzocht?',
  judgement: 'Niet onderzocht. Dit is een oordeel van de makers.',
  role: 'Rol van de deskundige',
  techniques: 'Technieken (BCT v1)',
  sources: 'Bronnen',
  nextSteps: (count: number) =>
    plural(count, { one: 'Eén voorgestelde stap', other: `${count} voorgestelde stappen` }),
  noSteps: 'Nog geen stappen',
  noStepsText:
    'Er zijn te weinig antwoorden om stappen te kiezen. Bespreek eerst de gespreksvragen bij de factoren zonder score.',
  factor: 'Factor',
  difference: 'Verschil',
  statement: 'Vraag',
  unscored: 'te weinig antwoorden',
  open: 'niet ingevuld',
  tableCaption: 'De scores in getallen, van 0 tot 100',
  radarTitle: 'Het profiel',
  radarSpoken: 'Een tekening van dezelfde scores.',
  barsTitle: 'Zeven factoren',
  radarAlternative: (values: string) => `Radardiagram met zeven assen van 0 tot 100. ${values}`,
  barsAlternative: (values: string) => `Stippendiagram met zeven factoren van 0 tot 100. ${values}`,
  seriesAlternative: (name: string, values: string) => `${name}: ${values}.`,
  bottleneckLabel: 'houdt u tegen',
  focusLabel: 'waar het advies over gaat',
  chosenFocusLabel: 'uw eigen keuze',
  respondentsTitle: 'Wie zegt wat?',
  isBasis: 'het advies rust hierop',
  noSpread: 'Op geen enkele factor liggen de scores 20 punten of meer uit elkaar.',
  spreadHeading: (factor: string, lowest: number, highest: number) =>
    `${factor}: van ${lowest} tot ${highest}`,
  differencesTitle: 'Waar u en de deskundige verschillen',
  differenceHeading: (factor: string, employer: number, expert: number) =>
    `${factor}: werkgever ${employer}, deskundige ${expert}`,
  mostDifferent: 'Deze vragen verschillen het meest:',
  twoRatings: (employer: string, expert: string) => `werkgever “${employer}”, deskundige “${expert}”`,
  howToRead: 'Hoe leest u dit?',
  incompleteHere: (count: number) =>
    plural(count, {
      one: 'Eén vraag staat nog open. De uitslag kan nog veranderen.',
      other: `${count} vragen staan nog open. De uitslag kan nog veranderen.`,
    }),
  toReview: 'Bekijk de open vragen',
  noNorm: 'De scores zijn geen norm en geen oordeel. Er zijn nog geen cijfers over deze vragenlijst.',
  unscoredHeading: 'Hier is nog geen score',
  incompleteList: (count: number) =>
    plural(count, { one: 'Eén vraag staat nog open', other: `${count} vragen staan nog open` }),
  // The PDF
  reportTitle: (employer: string) => `IGM-scan ${employer}`,
  subject: 'Verslag van de IGM-scan voor werkgevers',
  page: 'Pagina {page} van {pages}',
  incompleteMark: 'Onvolledig',
  attachment: 'De scan als databestand. Open dit PDF-bestand in de IGM-scan om verder te gaan.',
  facts: {
    employer: 'Werkgever',
    sector: 'Sector',
    place: 'Plaats',
    contact: 'Contactpersoon',
    date: 'Datum',
    filledIn: 'Ingevuld',
    expert: 'Deskundige',
    form: 'Vragenlijst',
    goal: 'Doel',
    phase: 'Fase',
  },
  firstMeasurement: (index: number) => plural(index, { 1: 'eerste meting', other: `meting ${index}` }),
  chapterFactors: 'De zeven factoren',
  chapterAdvice: 'Het advies',
  background: 'Over de organisatie',
  backgroundQuestion: 'Vraag',
  backgroundAnswer: 'Antwoord',
  chapterAnswers: 'Alle antwoorden',
  chapterNotes: 'Vragen en aantekeningen',
  chapterMethod: 'Hoe de scan rekent',
  bottlenecks: 'Houdt u tegen (onder 40)',
  none: 'geen',
  noneYet: 'nog niet te zeggen',
  forExpert: 'Voor de deskundige',
  toAdvice: 'Naar de stappen',
  toReport: 'Naar het rapport',
  toProfile: 'Naar de uitslag',
  readings: 'Korte uitleg',
  note: 'Aantekening',
  behaviour: (action: string, target: string, context: string, time: string) =>
    `Alle vragen gaan over één doel: ${action}, ${context}, ${time}. Voor ${target}`,
  method: [
    'Elke vraag telt van 0 (helemaal niet mee eens) tot 100 (helemaal mee eens). Bij een vraag die het omgekeerde zegt, is dat andersom.',
    'De score van een factor is het gemiddelde van de beantwoorde vragen. “Weet ik niet”, “niet van toepassing” en open vragen tellen niet mee. Zij tellen ook niet als nul.',
    'Willen en kunnen zijn het gemiddelde van hun factoren. Er is geen totaalscore.',
    'Vanaf 60 zegt de scan dat u dit wilt, of dat uw organisatie dit kan. Tussen 52 en 68 is dat niet zeker. Deze grens is een keuze, geen norm.',
  ],
  minimum: (count: number) => `Een factor krijgt pas een score bij ${count} antwoorden van 1 tot en met 5.`,
  bandRule: (low: number, high: number) =>
    `Laag is onder ${low}, midden is ${low} tot ${high}, hoog is ${high} of meer.`,
  versions: (app: string, instrument: string) =>
    `Versie van de app: ${app}. Versie van de vragenlijst: ${instrument}.`,
  bands: { low: 'laag', medium: 'midden', high: 'hoog' },
  radarLegend: 'Bol en doorgetrokken lijn: werkgever. Ruit en gestreepte lijn: deskundige.',
  claimedDiffers:
    'De uitslag die in het bestand stond, klopt niet met de antwoorden. De scan heeft alles opnieuw uitgerekend. Hieronder staat de nieuwe uitslag.',
  adviceDiffers: 'De scores zijn dezelfde als in het bestand. De scan kiest de stappen nu anders dan toen.',
  reportPage: {
    heading: 'Het rapport',
    lead: 'Bewaar het gesprek als PDF voor het dossier. Of bewaar een databestand om later verder te gaan.',
    leadAlone:
      'Bewaar de uitslag als PDF om te lezen of te delen. Of bewaar een databestand om later verder te gaan.',
    language: 'Taal van het rapport',
    pdfHeading: 'PDF',
    pdf: 'Bewaar PDF',
    dataHeading: 'Databestand',
    data: 'Bewaar databestand',
    dataHint: 'Alles van deze scan in één bestand. U opent het later weer op de startpagina.',
    making: 'De PDF wordt gemaakt.',
    made: (name: string) => `De PDF is klaar: ${name}.`,
    dataMade: (name: string) => `Het databestand is klaar: ${name}.`,
    failed: 'De PDF kon niet worden gemaakt. Probeer het opnieuw, of bewaar het databestand.',
    missing: (characters: string) =>
      `Deze tekens staan niet in het lettertype en komen als code op papier: ${characters}.`,
    incomplete: 'Op elke bladzijde staat “onvolledig”, want er staan nog vragen open.',
  },
};

export type ReportWords = typeof report;
