import { placementFields } from '../../approach/approach';
import { approachOf, fillPlacement } from '../../cases/approachEditing';
import { limits } from '../../cases/limits';
import { caseNavigationWords } from '../../i18n/caseNavigation';
import { useApproachWords } from '../approachWords';
import { BackToPhases } from '../components/approach/BackToPhases';
import { PaperHead } from '../components/approach/PaperHead';
import { PlacementPaper } from '../components/approach/PlacementPaper';
import { CaseNavigation } from '../components/CaseNavigation';
import { LimitedText } from '../components/LimitedText';
import { Page } from '../components/Page';
import type { FollowUpProps } from '../followUp';
import { useLanguage, useSay } from '../language';

/** The placement plan, filled in by employer and expert together, kept at once and printable. */
export function PlacementScreen({ walk, record, edit }: FollowUpProps) {
  const way = caseNavigationWords[useLanguage().language];
  const words = useApproachWords();
  const say = useSay();
  const { placement } = approachOf(record);
  return (
    <Page title={way.pages.placement} className="result">
      <CaseNavigation walk={walk} />
      <div className="column">
        <PaperHead record={record} />
        <h1 tabIndex={-1}>{words.placement.heading}</h1>
        <div className="only-screen">
          <p>{words.placement.lead}</p>
          <p className="privacy">{words.placement.privacy}</p>
          {placementFields.map(({ id, label, hint }) => (
            <LimitedText
              key={id}
              label={say(label)}
              hint={say(hint)}
              value={placement[id] ?? ''}
              limit={limits.note}
              rows={3}
              onChange={(text) => edit(fillPlacement(id, text))}
            />
          ))}
          <button
            type="button"
            className="button button--text"
            onClick={() => walk.send({ type: 'page.chosen', page: 'plan' })}
          >
            {words.toAgreements}
          </button>
          <p className="hint">{words.placement.printHint}</p>
        </div>
        <PlacementPaper record={record} />
        <BackToPhases walk={walk}>
          <button type="button" className="button" onClick={() => print()}>
            {words.placement.print}
          </button>
        </BackToPhases>
      </div>
    </Page>
  );
}
