import type { Case } from '../../cases/case';
import { settingOf } from '../../cases/setting';
import { ScoreTable } from '../../report/charts/ScoreTable';
import type { Report } from '../../report/viewModel/report';
import { OpenQuestions } from '../../ui/case/OpenQuestions';
import { useWords } from '../../ui/language';
import { useReportWords } from '../../ui/reportWords';
import { balanceOf } from './balance';
import { Differences } from './Differences';
import { Readings } from './HelpsAndHoldsBack';
import { Respondents } from './Respondents';

interface ExplanationProps {
  readonly record: Case;
  readonly report: Report;
}

/** What is behind the result, for who wants to know: the numbers, what they mean, and how to read them. */
export function Explanation({ record, report }: ExplanationProps) {
  const words = useReportWords();
  const { otherReadings } = useWords('result');
  const unscored = report.factors.filter(({ missing }) => missing.length > 0);
  const { helps, holdsBack } = balanceOf(report.factors);
  const others = report.factors.filter(
    (factor) => factor.missing.length === 0 && !helps.includes(factor) && !holdsBack.includes(factor),
  );
  return (
    <>
      <section className="card" aria-labelledby="scores">
        <h2 id="scores">{words.tableCaption}</h2>
        <ScoreTable report={report} labelledBy="scores" />
      </section>

      {unscored.length > 0 && (
        <section aria-labelledby="unscored">
          <h2 id="unscored">{words.unscoredHeading}</h2>
          <p>{unscored[0]?.reading}</p>
          {unscored.map((factor) => (
            <div key={factor.id}>
              <h3 className={`tinted tinted--${factor.block}`}>{factor.label}</h3>
              <OpenQuestions items={factor.missing} />
            </div>
          ))}
        </section>
      )}

      <Respondents report={report} />
      <Differences report={report} />

      {report.profile && (
        <section aria-labelledby="profile">
          <h2 id="profile">{report.profile.label}</h2>
          <p>{report.profile.text}</p>
          {settingOf(record).tellsExpert && (
            <details>
              <summary>{words.forExpert}</summary>
              {report.profile.forExpert.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </details>
          )}
        </section>
      )}

      {report.closeCalls && (
        <section aria-labelledby="close-calls">
          <h2 id="close-calls">{report.closeCalls.heading}</h2>
          <p>{report.closeCalls.text}</p>
        </section>
      )}

      {others.length > 0 && (
        <details className="fold">
          <summary>
            <h2>{otherReadings}</h2>
          </summary>
          <Readings factors={others} />
        </details>
      )}
      <details className="fold">
        <summary>
          <h2>{words.howToRead}</h2>
        </summary>
        {report.cautions.map((caution) => (
          <p key={caution}>{caution}</p>
        ))}
      </details>
    </>
  );
}
