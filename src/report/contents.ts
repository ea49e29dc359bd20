import { type Case, currentMeasurement } from '../cases/case';

/** What a report holds, and for whom it is made. */
export interface ReportContents {
  /** For the case file it also holds what is meant for the expert. */
  readonly audience: 'employer' | 'caseFile';
  /** The notes of answers, agreements, phases, suitability and roles. Reasons of decisions always stay. */
  readonly notes: boolean;
  /** The expert's own ratings and everything computed from them. */
  readonly expertView: boolean;
  /** The separate answers: the appendix, those quoted in reasons, and those behind differences. */
  readonly answers: boolean;
}

export type Audience = ReportContents['audience'];

export const fullContents: ReportContents = {
  audience: 'caseFile',
  notes: true,
  expertView: true,
  answers: true,
};

/** What a report holds for each reader unless someone chooses otherwise. */
export const contentsFor: Readonly<Record<Audience, ReportContents>> = {
  caseFile: fullContents,
  employer: { audience: 'employer', notes: false, expertView: false, answers: true },
};

/**
 * What is proposed before anyone chose: everything, and to an employer who was alone with the scan without
 * what is meant for the expert.
 */
export function proposedContents(record: Pick<Case, 'measurements'>): ReportContents {
  const { mode } = currentMeasurement(record);
  return mode === 'self' ? { ...fullContents, audience: 'employer' } : fullContents;
}

export function isSameContents(one: ReportContents, other: ReportContents): boolean {
  return (
    one.audience === other.audience &&
    one.notes === other.notes &&
    one.expertView === other.expertView &&
    one.answers === other.answers
  );
}
