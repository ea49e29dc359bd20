import { findInstrument } from '../questions/instruments';
import type { RouteId } from '../questions/routeIds';
import type { FormId, InstrumentRef } from '../questions/schema';
import type { Background } from './background';
import { isPossibleAnswer } from './background';
import { hasForm, policyOf } from './routes/policyOf';
import type { View } from './views';

/** What the check needs of a measurement while it is being parsed. */
interface MeasurementLike {
  readonly instrument: InstrumentRef;
  readonly form: FormId;
  readonly background: Background;
  readonly views: readonly View[];
  readonly notes: Readonly<Record<string, string>>;
  readonly basis?: string | undefined;
}

interface Payload<T> {
  readonly value: T;
  issues: unknown[];
}

type Report = (message: string, path: readonly PropertyKey[], input: unknown) => void;

/**
 * A zod check of a measurement by the version of the questionnaire that it names: every rating and note
 * belongs to one of its items, "not applicable" stands only where the item allows it, the background answers
 * are possible, and the form belongs to it. A version that this build does not know is refused before
 * (`isNewer`), never here.
 */
export function checkMeasurement({ value, issues }: Payload<MeasurementLike>): void {
  const report: Report = (message, path, input) =>
    issues.push({ code: 'custom', message, path: [...path], input, continue: true });
  const { instrument: ref, form, views, notes, background } = value;
  if (!hasForm(ref.id, form)) report('otherForm', ['form'], form);
  const instrument = findInstrument(ref);
  if (!instrument) {
    report('unknownVersion', ['instrument', 'version'], ref.version);
    return;
  }
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  views.forEach((view, index) => {
    for (const [id, rating] of Object.entries(view.ratings)) {
      const item = items.get(id);
      if (!item) report('unknownItem', ['views', index, 'ratings', id], id);
      else if (rating === 'na' && !item.allowNa)
        report('naNotAllowed', ['views', index, 'ratings', id], rating);
    }
    checkBackground(view.background ?? {}, ['views', index, 'background']);
  });
  for (const id of Object.keys(notes)) if (!items.has(id)) report('unknownItem', ['notes', id], id);
  checkBackground(background, ['background']);
  checkViews(value, report);

  function checkBackground(answers: Background, path: readonly PropertyKey[]): void {
    for (const [id, answer] of Object.entries(answers)) {
      const question = instrument?.background.find((one) => one.id === id);
      if (!question) report('unknownField', [...path, id], answer);
      else if (!isPossibleAnswer(question, answer)) {
        report('notAllowed', [...path, id], answer);
      }
    }
  }
}

/** Each view has an id of its own, there is one together and one of the expert at most, and the basis is there. */
function checkViews({ views, basis }: Pick<MeasurementLike, 'views' | 'basis'>, report: Report): void {
  views.forEach(({ id, kind }, index) => {
    const before = views.slice(0, index);
    if (before.some((one) => one.id === id)) report('twice', ['views', index, 'id'], id);
    if (kind !== 'employer' && before.some((one) => one.kind === kind)) {
      report('twice', ['views', index, 'kind'], kind);
    }
  });
  if (basis !== undefined && !views.some(({ id }) => id === basis)) report('notAllowed', ['basis'], basis);
}

interface Named {
  readonly id: string;
}

interface CaseLike {
  readonly route: RouteId;
  readonly measurements: ReadonlyArray<Pick<MeasurementLike, 'instrument'> & Named>;
  readonly plan: readonly Named[];
  readonly team?: { readonly members: readonly Named[] } | undefined;
}

/** A zod check: every element of a list has an id of its own, by which commands and merges find it. */
export function checkIds({ value: { measurements, plan, team }, issues }: Payload<CaseLike>): void {
  const check = (list: readonly Named[], path: readonly PropertyKey[]) => {
    const ids = list.map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      issues.push({
        code: 'custom',
        message: 'twice',
        path: [...path, index, 'id'],
        input: id,
        continue: true,
      });
    }
  };
  check(measurements, ['measurements']);
  check(plan, ['plan']);
  check(team?.members ?? [], ['team', 'members']);
}

/** A zod check: every measurement uses a questionnaire of the case's route. */
export function checkInstruments({ value, issues }: Payload<CaseLike>): void {
  value.measurements.forEach(({ instrument: { id } }, index) => {
    if (id === policyOf(value.route).instrument) return;
    const path = ['measurements', index, 'instrument', 'id'];
    issues.push({ code: 'custom', message: 'otherRoute', path, input: id, continue: true });
  });
}
