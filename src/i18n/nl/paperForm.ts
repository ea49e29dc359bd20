/** The words of the questionnaire on paper, with the letter that goes with it. */
export const paperForm = {
  title: (code: string) => `Vragenlijst ${code}`,
  fileName: (code: string) => `vragenlijst-${code}.pdf`,
  subject: 'De vragenlijst van de IGM-scan, om op papier in te vullen',
  /** At the head of each side. */
  head: (code: string) => `Code ${code} · kant {page} van {pages}`,
  /** Behind the code of the case. */
  belongsTo: (measurement: number, version: string, form: string) =>
    `meting ${measurement} · versie ${version} · ${form}`,
  forms: { full: 'volledig', short: 'kort' },
  heading: 'Wilt u deze vragen beantwoorden?',
  lead: (count: number) => `Het zijn ${count} korte vragen over werk in uw organisatie.`,
  asker: 'Wie het vraagt',
  goal: 'Waar het over gaat',
  purpose: 'Waarvoor',
  purposeText:
    'Uw antwoorden laten zien wat al goed gaat en wat u tegenhoudt. Zo ziet u welke kleine stap nu past. Goed of fout bestaat hier niet.',
  answers: 'Wat er met uw antwoorden gebeurt',
  answersText:
    'Wie u deze vragen gaf, typt uw antwoorden over in de IGM-scan. De scan stuurt niets naar een server. Uw naam staat niet op dit papier: aan de code is te zien bij welke scan het hoort.',
  back: 'Terug naar',
  backTo: (asker: string) => `Geef of stuur alle bladen terug aan ${asker}.`,
  backToGiver: 'Geef of stuur alle bladen terug aan wie ze u gaf.',
  codeLabel: 'Code',
  howHeading: 'Zo vult u in',
  how: [
    'Zet bij elke vraag één kruisje, in het hokje dat het best bij u past. Overslaan mag.',
    'Weet u het niet? Kies dan het vraagteken. Een n betekent: niet van toepassing.',
    'Vergist? Maak dat hokje helemaal zwart en zet een kruisje in het goede hokje.',
  ],
  scaleHeading: 'Wat de hokjes betekenen',
  background: 'Over uw organisatie',
  backgroundLead: 'Deze vragen tellen niet mee voor de scores. Zij helpen om passende stappen te kiezen.',
  onlyWhen: (answer: string, letter: string) => `Alleen bij “${answer}” op vraag ${letter}.`,
  remarks: 'Wilt u nog iets zeggen?',
  privacy: 'Schrijf geen gezondheidsgegevens of namen van werkzoekenden op.',
};

export type PaperFormWords = typeof paperForm;
