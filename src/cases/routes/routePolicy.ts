import type { InstrumentId } from '../../questions/model';
import type { RouteId } from '../../questions/routeIds';
import type { FormId } from '../../questions/schema';

/**
 * What differs between the routes in the case itself; code asks one of these fields, never which route it is.
 * What only the report or a page has stands there in an object of its own, by the same ids.
 */
export interface RoutePolicy {
  readonly id: RouteId;
  /** The questionnaire that its measurements use. */
  readonly instrument: InstrumentId;
  /** The forms in which that can be asked. */
  readonly forms: readonly FormId[];
  /** The form that a new scan begins with. */
  readonly defaultForm: FormId;
  /** Whether the six phases of the approach hold, with their pages, and with planning that waits for later. */
  readonly hasPhases: boolean;
  /** Whether an expert may add an own view of what was answered. */
  readonly hasExpertView: boolean;
  /** Whether several professionals may share the plan. */
  readonly hasTeam: boolean;
  /** Whether the roles of a professional are asked. */
  readonly hasRoles: boolean;
  /** Whether the advice is chosen from the catalogue of steps. */
  readonly hasCatalogue: boolean;
  /** Whether someone is named who does an agreed step. Else the step is one's own, and may be done with someone. */
  readonly asksOwner: boolean;
  /** Whether a report may be made for more than one kind of reader. */
  readonly hasAudiences: boolean;
  /** Whether its questionnaire can be filled in on paper. */
  readonly hasPaper: boolean;
}
