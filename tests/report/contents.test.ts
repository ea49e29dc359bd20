import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/cases/case';
import { readCaseFile } from '../../src/files/caseFile';
import { languageIds } from '../../src/i18n/languages';
import { itemTextsOf } from '../../src/questions/itemTexts';
import { reportDocument } from '../../src/report/blocks/reportDocument';
import { buildReport } from '../../src/report/buildReport';
import { choicesFor, withinChoices } from '../../src/report/contentChoices';
import { contentsFor, fullContents, proposedContents, type ReportContents } from '../../src/report/contents';
import { resultsOf } from '../../src/report/exports/results';
import { redactedCopy } from '../../src/report/redactedCopy';
import { aCase, anEntry, ratedAt, stillEnvironment } from '../fixtures/case';
import { employerInstrument } from '../fixtures/questionnaires';
import { allWords } from '../fixtures/words';

const both: Case = {
  ...aCase({
    expertName: 'A. de Vries',
    expertOrganisation: 'Werkcentrum',
    employer: ratedAt(4, { capacity: 2 }),
    expert: ratedAt(4, { capacity: 4, norm: 2 }),
    notes: { 'CAP-7': 'In het voorjaar is er ruimte.' },
  }),
  plan: [anEntry({ note: 'Bel de jobcoach' })],
};
const alone = aCase({ mode: 'self', employer: ratedAt(4, { capacity: 2 }) });
const without = (said: Partial<ReportContents>): ReportContents => ({ ...fullContents, ...said });

const reportWith = (contents: ReportContents, record = both, language: 'nl' | 'en' = 'nl') =>
  buildReport(record, language, { contents });
const documentWith = (contents: ReportContents, record = both, language: 'nl' | 'en' = 'nl') =>
  reportDocument(reportWith(contents, record, language));
/** What is on paper, without the attachment. */
const printedWith = (contents: ReportContents, record = both) => {
  const { attachment: _, ...paper } = documentWith(contents, record);
  return JSON.stringify(paper);
};
const attachedTo = (contents: ReportContents, record = both): string =>
  new TextDecoder().decode(documentWith(contents, record).attachment?.bytes);

describe('the choices for a case', () => {
  it('are all there when both gave answers and something was noted', () => {
    expect(choicesFor(both)).toEqual({
      audience: 'offered',
      notes: 'offered',
      expertView: 'offered',
      answers: 'offered',
    });
  });

  it('do not ask about notes or a view that are not there', () => {
    expect(choicesFor(alone)).toMatchObject({ notes: 'absent', expertView: 'absent' });
  });

  it('keep the view of the expert when the outcome rests on it', () => {
    const onlyExpert = aCase({ expert: ratedAt(3) });
    expect(choicesFor(onlyExpert).expertView).toBe('needed');
    expect(withinChoices(contentsFor.employer, choicesFor(onlyExpert)).expertView).toBe(true);
  });

  it("do not ask for whom a report about someone's own work is", () => {
    const own = choicesFor(aCase({ route: 'professional' }));
    expect(own.audience).toBe('absent');
    expect(withinChoices(contentsFor.employer, own).audience).toBe('caseFile');
  });

  it('begin with everything, and for an employer alone with a report for the employer', () => {
    expect(proposedContents(both)).toEqual(fullContents);
    expect(proposedContents(alone)).toEqual({ ...fullContents, audience: 'employer' });
  });
});

describe('a report that leaves something out', () => {
  it('is about a redacted copy, and about the case itself when nothing is left out', () => {
    const contents = without({ notes: false });
    expect(reportWith(contents).record).toEqual(redactedCopy(both, contents));
    expect(reportWith(fullContents).record).toBe(both);
  });

  it('says for whom it is made and what is not in it, in both languages', () => {
    expect(reportWith(fullContents).madeFor).toBe('Gemaakt voor het dossier.');
    expect(reportWith(contentsFor.employer).madeFor).toBe(
      'Gemaakt voor de werkgever. Zonder aantekeningen en zonder het eigen beeld van de deskundige.',
    );
    expect(reportWith({ ...contentsFor.employer, answers: false }, both, 'en').madeFor).toBe(
      'Made for the employer. Without notes, without the expert’s own view and without the separate answers.',
    );
    expect(printedWith(contentsFor.employer)).toContain(reportWith(contentsFor.employer).madeFor);
  });

  it('says nothing of what there was nothing of', () => {
    expect(reportWith(contentsFor.employer, alone).madeFor).toBe('Gemaakt voor de werkgever.');
    expect(reportWith(fullContents, aCase({ route: 'professional' })).madeFor).toBe('');
  });

  it('of a redacted copy still says what is missing, also when new notes were made in it', () => {
    const redacted = redactedCopy(both, without({ notes: false }));
    expect(reportWith(fullContents, redacted).madeFor).toBe(
      'Gemaakt voor het dossier. Zonder aantekeningen.',
    );
    const again = { ...redacted, plan: [anEntry({ note: 'Nieuw' })] };
    expect(reportWith(fullContents, again).madeFor).toBe(
      'Gemaakt voor het dossier. Niet alle aantekeningen staan erin.',
    );
  });

  it('holds no notes when these are left out', () => {
    for (const note of ['In het voorjaar is er ruimte.', 'Bel de jobcoach']) {
      expect(printedWith(fullContents)).toContain(note);
      expect(printedWith(without({ notes: false }))).not.toContain(note);
    }
  });

  it('is that of the employer alone when the view of the expert is left out', () => {
    const { hasExpert, differences, factors, conversation } = reportWith(without({ expertView: false }));
    expect(hasExpert).toBe(false);
    expect(differences).toEqual([]);
    expect(factors.every(({ expert, difference }) => expert === null && difference === null)).toBe(true);
    expect(conversation.some(({ reason }) => reason === 'difference')).toBe(false);
    expect(printedWith(without({ expertView: false }))).toContain('A. de Vries');
  });

  it('speaks to the expert in the case file only', () => {
    for (const language of languageIds) {
      const { profile } = buildReport(both, language);
      const [first = ''] = profile?.forExpert ?? [];
      expect(JSON.stringify(documentWith(fullContents, both, language).blocks)).toContain(first);
      const forEmployer = documentWith(without({ audience: 'employer' }), both, language);
      expect(JSON.stringify(forEmployer.blocks)).not.toContain(first);
      expect(JSON.stringify(forEmployer.blocks)).not.toContain(`"${allWords[language].report.forExpert}"`);
    }
  });
});

describe('a report without the separate answers', () => {
  const bare = without({ answers: false });
  const doubtful = aCase({
    employer: ratedAt(4, { capacity: 2 }, { 'SKI-1': 'dk', 'SKI-6': 'dk' }),
    expert: ratedAt(4, { norm: 1 }),
    notes: { 'CAP-7': 'In het voorjaar is er ruimte.' },
  });

  it('quotes no rating anywhere: not in reasons, differences, questions or tables', () => {
    // As they are quoted; the explanation of the scan names labels as well.
    const quotes = ['mee eens”', 'met “Weet ik niet”', 'deskundige “', 'U antwoordde'];
    const quotedIn = (contents: ReportContents, record: Case) => {
      const text = printedWith(contents, record);
      return [...quotes, allWords.nl.report.chapterAnswers].filter((quote) => text.includes(quote));
    };
    expect([...quotedIn(bare, both), ...quotedIn(bare, doubtful)]).toEqual([]);
    expect([...quotedIn(fullContents, both), ...quotedIn(fullContents, doubtful)]).toEqual(
      expect.arrayContaining([...quotes, allWords.nl.report.chapterAnswers]),
    );
  });

  it('keeps scores, steps and their other reasons', () => {
    const [whole, left] = [reportWith(fullContents), reportWith(bare)];
    expect(left.factors).toEqual(whole.factors);
    expect(left.steps.map(({ id }) => id)).toEqual(whole.steps.map(({ id }) => id));
    for (const { why } of left.steps) expect(why).not.toEqual([]);
  });

  it('keeps the notes with the statement that each is about', () => {
    const text = printedWith(bare);
    expect(text).toContain('In het voorjaar is er ruimte.');
    expect(text).toContain(itemTextsOf(employerInstrument, 'CAP-7').text.nl);
    expect(text).toContain(allWords.nl.report.chapterNotes);
  });

  it('keeps the list of what is open', () => {
    const { 'NOR-6': _, ...rated } = ratedAt(3);
    const open = aCase({ employer: rated });
    expect(printedWith(bare, open)).toContain(itemTextsOf(employerInstrument, 'NOR-6').text.nl);
    expect(printedWith(bare, open)).toContain(allWords.nl.report.incompleteList(1));
  });

  it('has no chapter for them when there is neither note nor open question', () => {
    expect(printedWith(bare, alone)).not.toContain(allWords.nl.report.chapterNotes);
  });

  it('has no attachment, as a scan without answers cannot be opened again', () => {
    expect(documentWith(fullContents).attachment).toBeDefined();
    expect(documentWith(bare).attachment).toBeUndefined();
  });
});

describe('the attached case', () => {
  it('is a data file of what the report holds, with its results', () => {
    for (const contents of [fullContents, contentsFor.employer]) {
      const redacted = redactedCopy(both, contents);
      expect(readCaseFile(attachedTo(contents))).toEqual({
        kind: 'read',
        case: redacted,
        claimedResults: resultsOf(redacted),
      });
    }
  });

  it('lacks what the paper lacks', () => {
    expect(attachedTo(contentsFor.employer)).not.toContain('In het voorjaar');
    expect(attachedTo(contentsFor.employer)).not.toContain('"expert": 4');
    expect(attachedTo(fullContents)).toContain('In het voorjaar');
  });

  it('is described in the language of the report', () => {
    for (const language of languageIds) {
      expect(documentWith(fullContents, both, language).attachment).toMatchObject({
        name: 'igm-scan.json',
        mediaType: 'application/json',
        description: allWords[language].report.attachment,
      });
    }
  });

  it('is the same whether the case or its redacted copy is given', () => {
    const contents = contentsFor.employer;
    const redacted = redactedCopy(both, contents);
    expect(reportDocument(reportWith(contents, redacted))).toEqual(documentWith(contents));
  });
});

describe('the id of the file', () => {
  it('has 32 hexadecimal digits, also after very many changes', () => {
    const late = { ...both, revision: 2 ** 53 - 1 };
    expect(documentWith(fullContents, late).fileId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('differs with every choice, and is the same for the same ones', () => {
    const all = languageIds.flatMap((language) =>
      (['caseFile', 'employer'] as const).flatMap((audience) =>
        [true, false].flatMap((notes) =>
          [true, false].flatMap((expertView) =>
            [true, false].map(
              (answers) => documentWith({ audience, notes, expertView, answers }, both, language).fileId,
            ),
          ),
        ),
      ),
    );
    expect(new Set(all).size).toBe(32);
    expect(documentWith(fullContents).fileId).toBe(documentWith(fullContents).fileId);
  });

  it('differs with the day and the revision', () => {
    const idOn = (today: string, revision: number) => {
      const record = { ...both, revision };
      return reportDocument(buildReport(record, 'nl', { today })).fileId;
    };
    expect(new Set([idOn('2026-11-21', 1), idOn('2026-11-22', 1), idOn('2026-11-21', 2)]).size).toBe(3);
  });
});

describe('the author', () => {
  it('is the expert, or who filled in the scan when there is none', () => {
    expect(documentWith(fullContents).author).toBe('A. de Vries, Werkcentrum');
    expect(documentWith(fullContents, alone).author).toBe('Bakkerij Jansen');
    const own = aCase({
      route: 'professional',
      name: 'Sam',
      expertOrganisation: 'Werkcentrum',
      environment: stillEnvironment(),
    });
    expect(documentWith(fullContents, own).author).toBe('Sam');
  });
});
