import { checksOf, guideOf } from '../../approach/approach';
import { approachOf, checkOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import { limits } from '../../cases/limits';
import type { phases } from '../../questions/instrument';
import { useCase, useChange } from '../../ui/document';
import { Editable } from '../../ui/fields/Editable';
import { LimitedText } from '../../ui/fields/LimitedText';
import { useSay, useWords } from '../../ui/language';
import { PhaseCheck } from './PhaseCheck';
import { PhaseLink } from './PhaseLink';
import { doneIn } from './PhaseMap';
import '../../ui/theme/facts.css';

interface PhaseSectionProps {
  readonly phase: (typeof phases)[number];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** One phase: what leads it, what should come of it, its checks, a note, and the page that belongs to it. */
export function PhaseSection({ phase, isOpen, onToggle }: PhaseSectionProps) {
  const record = useCase();
  const change = useChange();
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
        <span className="visually-hidden">, </span>
        {phase.id === record.phase && (
          <>
            <span className="mark">{words.here}</span>
            <span className="visually-hidden">, </span>
          </>
        )}
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
      <Editable>
        <ul className="todos">
          {checksOf(phase.id).map((check) => (
            <PhaseCheck key={check.id} check={check} />
          ))}
        </ul>
        <LimitedText
          field={`phase.${phase.id}.note`}
          label={words.phaseNote}
          value={approachOf(record).notes[phase.id] ?? ''}
          limit={limits.note}
          rows={3}
          onChange={(note) => change({ type: 'phase.noted', phase: phase.id, note })}
        />
      </Editable>
      <PhaseLink phase={phase.id} />
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
