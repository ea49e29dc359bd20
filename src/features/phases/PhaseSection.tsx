import { checksOf, guideOf } from '../../approach/approach';
import { approachOf, checkOf, notePhase } from '../../cases/approachEditing';
import type { Case } from '../../cases/case';
import { limits } from '../../cases/limits';
import type { phases } from '../../questions/instrument';
import { LimitedText } from '../../ui/fields/LimitedText';
import type { FollowUpProps } from '../../ui/followUp';
import { useSay, useWords } from '../../ui/language';
import { PhaseCheck } from './PhaseCheck';
import { PhaseLink } from './PhaseLink';
import { doneIn } from './PhaseMap';
import '../../ui/theme/facts.css';

interface PhaseSectionProps extends FollowUpProps {
  readonly phase: (typeof phases)[number];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** One phase: what leads it, what should come of it, its checks, a note, and the page that belongs to it. */
export function PhaseSection({ phase, isOpen, onToggle, walk, record, edit }: PhaseSectionProps) {
  const { phases: words } = useWords('approach');
  const say = useSay();
  const { principle, result } = guideOf(phase.id);
  return (
    <details
      className={`card phase ${isWritten(record, phase.id) ? 'phase--written' : ''}`}
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary id={phaseAnchor(phase.id)}>
        <h2>
          {phase.id}. {say(phase.label)}
        </h2>
        {phase.id === record.phase && <span className="mark">{words.here}</span>}
        <span className="small">{doneIn(record, phase.id, words.done)}</span>
      </summary>
      <dl className="facts">
        <div>
          <dt>{words.principle}</dt>
          <dd>{say(principle)}</dd>
        </div>
        <div>
          <dt>{words.result}</dt>
          <dd>{say(result)}</dd>
        </div>
      </dl>
      <h3>{words.checks}</h3>
      <ul className="todos">
        {checksOf(phase.id).map((check) => (
          <PhaseCheck key={check.id} check={check} record={record} edit={edit} />
        ))}
      </ul>
      <LimitedText
        label={words.phaseNote}
        value={approachOf(record).notes[phase.id] ?? ''}
        limit={limits.note}
        rows={3}
        onChange={(note) => edit(notePhase(phase.id, note))}
      />
      <PhaseLink phase={phase.id} walk={walk} record={record} />
    </details>
  );
}

/** Whether anything in it was ticked or noted, which is then printed. */
function isWritten(record: Case, phase: number): boolean {
  const checks = checksOf(phase).map(({ id }) => checkOf(record, id));
  return Boolean(approachOf(record).notes[phase]) || checks.some(({ done, note }) => done || note !== '');
}

/** The id of the line that opens a phase. */
export function phaseAnchor(phase: number): string {
  return `phase-${phase}`;
}
