import type { PaperFormWords } from '../nl/paperForm';

export const paperForm: PaperFormWords = {
  title: (code) => `Questionnaire ${code}`,
  fileName: (code) => `questionnaire-${code}.pdf`,
  subject: 'The questionnaire of the IGM scan, to fill in on paper',
  head: (code) => `Code ${code} · side {page} of {pages}`,
  belongsTo: (measurement, version, form) => `measurement ${measurement} · version ${version} · ${form}`,
  forms: { full: 'full', short: 'short' },
  heading: 'Would you answer these questions?',
  lead: (count) => `There are ${count} short questions about work in your organisation.`,
  asker: 'Who asks',
  goal: 'What it is about',
  purpose: 'What for',
  purposeText:
    'Your answers show what is already going well and what holds you back. So you see which small step fits now. There is no right or wrong.',
  answers: 'What happens with your answers',
  answersText:
    'Whoever gave you these questions types your answers into the IGM scan. The scan sends nothing to a server. Your name is not on this paper: the code tells which scan it belongs to.',
  back: 'Back to',
  backTo: (asker) => `Give or send all sheets back to ${asker}.`,
  backToGiver: 'Give or send all sheets back to whoever gave them to you.',
  codeLabel: 'Code',
  howHeading: 'How to fill in',
  how: [
    'Put one cross for each question, in the box that fits you best. You may skip one.',
    'Do you not know? Then choose the question mark. An n means: not applicable.',
    'A mistake? Make that box all black and put a cross in the right one.',
  ],
  scaleHeading: 'What the boxes mean',
  background: 'About your organisation',
  backgroundLead: 'These questions do not count for the scores. They help to choose fitting steps.',
  onlyWhen: (answer, letter) => `Only with “${answer}” for question ${letter}.`,
  remarks: 'Would you like to say anything else?',
  privacy: 'Do not write down health data or names of jobseekers.',
};
