import { checksOf } from '../../approach/approach';
import { checkOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import { phases } from '../../questions/instrument';
import { useSay, useWords } from '../../ui/language';

interface PhaseMapProps {
  readonly record: Case;
  /** Called with the phase whose part of the page is wanted. */
  readonly onChoose: (phase: number) => void;
}

/** The six phases in order: where the case is, and how much is done in each. */
export function PhaseMap({ record, onChoose }: PhaseMapProps) {
  const { phases: words } = useWords('approach');
  const say = useSay();
  return (
    <nav aria-label={words.map}>
      <ol className="map">
        {phases.map(({ id, label }) => {
          const isHere = id === record.phase;
          return (
            <li key={id}>
              <button
                type="button"
                className={`map__phase ${isHere ? 'map__phase--here' : ''}`}
                aria-current={isHere ? 'step' : undefined}
                onClick={() => onChoose(id)}
              >
                <span className="map__number">{id}</span>
                <span className="map__label">{say(label)}</span>
                <span className="visually-hidden">, </span>
                {isHere && <span className="map__here">{words.here}</span>}
                {isHere && <span className="visually-hidden">, </span>}
                <span className="map__done">{doneIn(record, id, words.done)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** How many checks of a phase are done, in words. */
export function doneIn(record: Case, phase: number, said: (done: number, checks: number) => string): string {
  const checks = checksOf(phase);
  return said(checks.filter(({ id }) => checkOf(record, id).done).length, checks.length);
}
