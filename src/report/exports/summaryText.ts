import { writtenDay } from '../../i18n/format';
import { wordsIn } from '../../i18n/words';
import { type ChapterSource, chapterSource } from '../blocks/chapterSource';
import { nobody, numberedAgreements } from '../blocks/numberedAgreements';
import { truncated } from '../blocks/texts';
import { decisionsViewModel } from '../viewModel/decisions';
import type { Report } from '../viewModel/report';
import type { ScoreViewModel } from '../viewModel/score';
import { wrapped } from './wrapped';

const MOST_AGREEMENTS = 5;
/** Of a name or title, in characters. */
const LONGEST_NAME = 60;
/** Of something that people wrote without a limit that suits a summary, in characters. */
const LONGEST_TEXT = 300;

/**
 * The report in some forty lines of plain text, to paste into a case system: what it is about, profile,
 * scores of both views, focus, proposed steps and agreements. What the report leaves out is left out.
 */
export function summaryText(report: Report): string {
  const source = chapterSource(report);
  const parts = [aboutLines, profileLines, scoreLines, stepLines, agreementLines, closingLines];
  const paragraphs = parts.map((part) => part(source).join('\n')).filter(Boolean);
  return `${paragraphs.join('\n\n')}\n`;
}

function aboutLines({ report, words }: ChapterSource): readonly string[] {
  const title = words.reportTitle(truncated(report.employer, LONGEST_NAME));
  return [
    wrapped(title),
    wrapped(report.byline),
    ...(report.madeFor === '' ? [] : [wrapped(report.madeFor)]),
    ...(report.isComplete
      ? []
      : [wrapped(`${words.incompleteMark}: ${words.incompleteHere(report.openItems.length)}`)]),
  ];
}

function profileLines({ report }: ChapterSource): readonly string[] {
  const { headline, intention, waiting, remarks, focus } = report;
  // A chosen focus stands among the remarks already.
  const others = remarks.filter((remark) => remark !== focus?.sentence);
  const said = [[headline, intention].filter(Boolean).join(' '), waiting, ...others, focus?.sentence];
  return said.flatMap((text) => (text ? [wrapped(truncated(text, LONGEST_TEXT))] : []));
}

function scoreLines({ report, words }: ChapterSource): readonly string[] {
  const { factors, willing, able } = report;
  const composites =
    willing === null && able === null
      ? words.noComposites
      : willing === null || able === null
        ? words.oneComposite(willing, able)
        : `${words.willingAndAble(willing, able)}.`;
  return [
    `${wordsIn(report.language, 'dataExports').summary.scores}:`,
    ...factors.map(({ label, employer, expert }) =>
      wrapped(
        expert === null
          ? `${label}: ${inWords(employer)}`
          : `${label}: ${words.employer.toLowerCase()} ${inWords(employer)}, ${words.expert.toLowerCase()} ${inWords(expert)}`,
        '- ',
      ),
    ),
    wrapped(composites),
  ];
}

function inWords(score: ScoreViewModel): string {
  return score.kind === 'scored' ? `${score.score} (${score.bandLabel})` : score.label;
}

/**
 * What the scan proposes, and what was decided about it as soon as anything was; nothing with a decision to wait,
 * as then only the day to look again is named.
 */
function stepLines({ report, words, plan }: ChapterSource): readonly string[] {
  const { steps, openPreconditions, preconditionsHeading, language } = report;
  if (report.waiting !== null) return [];
  const first = openPreconditions.map(({ kind, text }) =>
    wrapped(`${kind === 'beforeTheSteps' ? preconditionsHeading : words.beforePlacement}: ${text}`),
  );
  const few = report.fewSteps === '' ? [] : [wrapped(report.fewSteps)];
  if (steps.length === 0) return [...first, ...few];
  const decisions = decisionsViewModel(steps, plan, language)?.decisions;
  return [
    ...first,
    `${words.nextSteps(steps.length)}:`,
    ...steps.map(({ title }, index) => {
      const decision = decisions?.[index]?.decision;
      return wrapped(joined([title, decision && truncated(decision, LONGEST_NAME)]), `${index + 1}. `);
    }),
    ...few,
  ];
}

/** The most urgent first; what was dropped is no longer agreed. */
function agreementLines(source: ChapterSource): readonly string[] {
  const { heading, others } = source.planWords.agreements;
  const { overdue } = wordsIn(source.report.language, 'plan');
  const agreed = numberedAgreements(source).filter(({ agreement }) => agreement.entry.status !== 'dropped');
  if (agreed.length === 0) return [];
  const shown = agreed.slice(0, MOST_AGREEMENTS);
  return [
    `${heading}:`,
    ...shown.map(({ agreement: { title, owner, due, isOverdue, status } }, index) => {
      const who = truncated(owner || nobody(source, 'line'), LONGEST_NAME);
      const day = isOverdue ? `${due} (${overdue})` : due;
      return wrapped(joined([truncated(title, LONGEST_NAME), who, day, status]), `${index + 1}. `);
    }),
    ...(shown.length === agreed.length ? [] : [others(agreed.length - shown.length)]),
  ];
}

function closingLines({ report, words }: ChapterSource): readonly string[] {
  const { made } = wordsIn(report.language, 'dataExports').summary;
  return [wrapped(words.noNorm), made(writtenDay(report.today, report.language))];
}

const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');
