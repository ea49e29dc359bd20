import type { SnapshotFrom } from 'xstate';
import { type Case, currentMeasurement } from '../cases/case';
import { instrumentOf, intakeOf, isSameIntake, newCase, type Origin, walked } from '../cases/editing';
import { employerInstrument } from '../questions/instrument';
import type { WalkInput, walkMachine } from './walkMachine';

type WalkSnapshot = SnapshotFrom<typeof walkMachine>;

/** What a walk begins with. @param record null for a new case, before its intake */
export function walkInput(record: Case | null): WalkInput {
  if (!record) return { instrument: employerInstrument, intake: null, answers: {} };
  const { answers, expertView } = currentMeasurement(record);
  return { instrument: instrumentOf(record.route), intake: intakeOf(record), answers, expertView };
}

/** Whether a walk says something that the case does not hold yet. Moving about is no news. */
export function hasNews(record: Case | null, snapshot: WalkSnapshot): boolean {
  const { intake, answers, expertView } = snapshot.context;
  if (intake === null) return false;
  if (record === null) return true;
  const measurement = currentMeasurement(record);
  return (
    answers !== measurement.answers ||
    expertView !== (measurement.expertView ?? null) ||
    !isSameIntake(intake, intakeOf(record)) ||
    (snapshot.matches('result') && measurement.completedAt === null)
  );
}

/** The case after what the walk says; a new case comes into being with its intake. */
export function afterWalk(record: Case | null, snapshot: WalkSnapshot, origin: Origin): Case | null {
  const { intake, answers, expertView } = snapshot.context;
  if (intake === null) return record;
  const before = record ?? newCase('employer', intake, origin);
  return walked(
    before,
    { intake, answers, expertView, isAtResult: snapshot.matches('result') },
    origin.now(),
  );
}
