import type { Rating } from '../questions/answers';
import { instrumentById, isInstrumentLoaded } from '../questions/instrument';

/** What the check needs of a measurement while it is being parsed. */
interface MeasurementLike {
  readonly instrument: { readonly id: 'igm-employer' | 'igm-professional' };
  readonly form: 'full' | 'short' | 'professional';
  readonly answers: Readonly<
    Record<string, { readonly employer?: Rating | undefined; readonly expert?: Rating | undefined }>
  >;
}

interface Payload<T> {
  readonly value: T;
  issues: unknown[];
}

/**
 * A zod check: every answer belongs to an item of the measurement's questionnaire, "not applicable"
 * stands only where the item allows it, and the form belongs to the questionnaire.
 */
export function checkAnswers({ value, issues }: Payload<MeasurementLike>): void {
  const report = (message: string, path: readonly string[], input: unknown) =>
    issues.push({ code: 'custom', message, path: [...path], input, continue: true });
  // Data on the employer's route may still name the other questionnaire, which is then not loaded: its
  // answers are unknown here, as `checkInstruments` says too.
  const { id: instrument } = value.instrument;
  const items = isInstrumentLoaded(instrument) ? instrumentById(instrument).items : [];
  if ((value.form === 'professional') !== (value.instrument.id === 'igm-professional')) {
    report('otherForm', ['form'], value.form);
  }
  for (const [id, { employer, expert }] of Object.entries(value.answers)) {
    const item = items.find((one) => one.id === id);
    if (!item) report('unknownItem', ['answers', id], id);
    else if (!item.allowNa) {
      if (employer === 'na') report('naNotAllowed', ['answers', id, 'employer'], employer);
      if (expert === 'na') report('naNotAllowed', ['answers', id, 'expert'], expert);
    }
  }
}

interface CaseLike {
  readonly route: 'employer' | 'professional';
  readonly measurements: ReadonlyArray<Pick<MeasurementLike, 'instrument'>>;
}

/** A zod check: every measurement uses the questionnaire of the case's route, by which it will be scored. */
export function checkInstruments({ value, issues }: Payload<CaseLike>): void {
  value.measurements.forEach(({ instrument: { id } }, index) => {
    if ((value.route === 'professional') === (id === 'igm-professional')) return;
    const path = ['measurements', index, 'instrument', 'id'];
    issues.push({ code: 'custom', message: 'otherRoute', path, input: id, continue: true });
  });
}
