import { useMemo } from 'react';

import { ChangeBars } from '../../report/charts/ChangeBars';
import { buildComparison } from '../../report/viewModel/comparison/buildComparison';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { useCase } from '../../ui/document';
import { useLanguage, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { PrintHeader } from '../../ui/layout/PrintHeader';
import { AllMeasurements } from './AllMeasurements';
import { Between } from './Between';
import { ChangeTable } from './ChangeTable';
import { NothingToCompare } from './NothingToCompare';
import { Situation } from './Situation';
import { Topics } from './Topics';
import { TwoProfiles } from './TwoProfiles';
import '../../ui/theme/pages.css';
import '../../ui/theme/charts.css';
import '../../ui/theme/report.css';
import './comparison.css';

/** What changed since the last measurement, and whether that is more than chance. */
export function ComparisonScreen() {
  const record = useCase();
  const { language } = useLanguage();
  const words = useWords('comparison');
  const comparison = useMemo(() => buildComparison(record, language), [record, language]);
  if (!comparison) return <NothingToCompare />;
  const { before, after, meaning, profile, cautions, series } = comparison;

  return (
    <Page title={words.title} className="result comparison">
      <CaseNavigation />
      <PrintHeader record={record} />
      <p className="kicker">
        {words.on(words.before, before.about)}
        <br />
        {words.on(words.after, after.about)}
      </p>
      <h1 tabIndex={-1}>{comparison.heading}</h1>
      {comparison.unfinished && <p className="alert alert--notice">{comparison.unfinished}</p>}
      {comparison.summary.map((sentence) => (
        <p key={sentence} className="lead">
          {sentence}
        </p>
      ))}

      <div className="charts">
        <section className="card" aria-labelledby="changes">
          <h2 id="changes">{words.chartTitle}</h2>
          <ChangeBars comparison={comparison} />
        </section>
        <section className="card" aria-labelledby="profiles">
          <h2 id="profiles">{words.radarTitle}</h2>
          <TwoProfiles comparison={comparison} />
          <p className="small">{words.radarLegend}</p>
        </section>
      </div>
      <section className="card" aria-labelledby="numbers">
        <h2 id="numbers">{words.tableTitle}</h2>
        <ChangeTable comparison={comparison} labelledBy="numbers" />
        {profile.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>

      {meaning.length > 0 && (
        <section aria-labelledby="meaning">
          <h2 id="meaning">{words.meaningTitle}</h2>
          <ul>
            {meaning.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {cautions.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      <Situation comparison={comparison} />
      <Between comparison={comparison} />
      <Topics comparison={comparison} />
      {series && <AllMeasurements series={series} language={language} />}
    </Page>
  );
}
