import { suitability } from '../../approach/approach';
import { BackToPhases } from '../../ui/case/BackToPhases';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { useCase } from '../../ui/document';
import { Editable } from '../../ui/fields/Editable';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { PrintHeader } from '../../ui/layout/PrintHeader';
import { SuitabilityDecision } from './SuitabilityDecision';
import { SuitabilityField } from './SuitabilityField';
import { SuitabilityTalk } from './SuitabilityTalk';
import '../../ui/theme/column.css';
import './phases.css';

/** Go or no-go: questions to talk about, and a decision that is left to people. No score. */
export function SuitabilityScreen() {
  const record = useCase();
  const way = useWords('caseNavigation');
  const { suitability: words } = useWords('approach');
  return (
    <Page title={way.pages.suitability} className="result">
      <CaseNavigation />
      <div className="column">
        <PrintHeader record={record} />
        <h1 tabIndex={-1}>{words.heading}</h1>
        <p>{words.lead}</p>
        <p className="privacy">{words.notYet}</p>

        <FreeTexts>
          <Editable>
            <section aria-labelledby="criteria">
              <h2 id="criteria">{words.criteria}</h2>
              {suitability.criteria.map((question) => (
                <SuitabilityField key={question.id} question={question} />
              ))}
            </section>
            <section aria-labelledby="indicators">
              <h2 id="indicators">{words.indicators}</h2>
              <p>{words.indicatorsLead}</p>
              {suitability.indicators.map((question) => (
                <SuitabilityField key={question.id} question={question} />
              ))}
            </section>
            <section className="card" aria-labelledby="talk">
              <h2 id="talk">{words.talk}</h2>
              <SuitabilityTalk record={record} />
            </section>
            <section aria-labelledby="decision">
              <h2 id="decision">{words.decision}</h2>
              <SuitabilityDecision />
            </section>
          </Editable>
        </FreeTexts>
        <BackToPhases phase={1} />
      </div>
    </Page>
  );
}
