import { type Case, currentMeasurement } from './case';
import type { CaseMaintenance, CaseRepository } from './caseRepository';
import type { ErrorLog, NoteError } from './errorLog';
import type { FolderKeeper } from './folder/folderKeeper';
import type { InvitationRepository } from './invitations';

/** What the browser says about the room for this app, in bytes. The numbers are its own estimates. */
export interface Room {
  readonly used: number;
  readonly quota: number;
  /** Whether the browser promised to throw nothing away by itself when the device gets full. */
  readonly persisted: boolean;
}

/** What the browser answered when it was asked to throw nothing away. */
export type PersistAnswer = 'granted' | 'refused';

/** This browser on this device, as far as the data of the app is concerned. */
export interface Device {
  readonly cases: CaseRepository & CaseMaintenance;
  /** null where the browser does not say. */
  room(): Promise<Room | null>;
  /** Asks the browser to throw nothing away by itself, and remembers the answer. Some ask the user. */
  askToPersist(): Promise<PersistAnswer>;
  /** What the browser answered last; null when it was never asked. */
  persistAnswer(): PersistAnswer | null;
  /** Keeps the cases in a folder on disk as well. The same one every time. */
  folder(): Promise<FolderKeeper>;
  /** The invitations that were sent from here. The same one every time. */
  invitations(): Promise<InvitationRepository>;
  /** Notes an error in the log, once that was fetched. */
  readonly noteError: NoteError;
  /** What was noted. The same one every time. */
  errors(): Promise<ErrorLog>;
}

/** So many answers are work that nobody wants to do twice. */
const WORTH_KEEPING = 10;

/** Whether a case holds so much that it is a moment to ask the browser to keep it. The example does not. */
export function isWorthKeeping(record: Case): boolean {
  const { views, completedAt } = currentMeasurement(record);
  const answers = views.reduce((sum, { ratings }) => sum + Object.keys(ratings).length, 0);
  return !record.example && (completedAt !== null || answers >= WORTH_KEEPING);
}
