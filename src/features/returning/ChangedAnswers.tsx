import type { Case, Returned } from '../../cases/case';
import type { Standing } from '../../cases/returning';
import { responseScale } from '../../questions/instrument';
import { instrumentOf } from '../../questions/instruments';
import { itemTextsOf } from '../../questions/itemTexts';
import type { Rating } from '../../questions/schema';
import { useSay, useWords } from '../../ui/language';
import { useTexts } from './useTexts';

interface ChangedAnswersProps {
  readonly record: Case;
  readonly returned: Returned;
  readonly standing: Extract<Standing, { kind: 'differs' }>;
}

/** What a respondent answered before and answers now, where that differs. */
export function ChangedAnswers({ record, returned, standing }: ChangedAnswersProps) {
  const words = useWords('returning');
  const { open } = useWords('walk');
  const say = useSay();
  const areHere = useTexts(returned.instrument);
  if (!areHere) return null;
  const instrument = instrumentOf(returned.instrument);
  const before = record.measurements
    .find(({ id }) => id === standing.measurement)
    ?.views.find(({ id }) => id === returned.view.id);
  const labels = [...responseScale.points, ...responseScale.extra];
  const labelOf = (rating: Rating | undefined) => {
    const found = labels.find(({ value }) => value === rating);
    return found ? say(found.label) : open;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too
    <div className="share__table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {standing.items.map((item) => (
            <tr key={item}>
              <th scope="row">{say(itemTextsOf(instrument, item).text)}</th>
              <td>{labelOf(before?.ratings[item])}</td>
              <td>{labelOf(returned.view.ratings[item])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
