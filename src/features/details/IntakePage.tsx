import type { FormEvent, ReactNode, Ref } from 'react';
import { behaviour } from '../../questions/instrument';
import { useSay, useWords } from '../../ui/language';
import { ErrorSummary } from '../../ui/layout/ErrorSummary';
import { Page } from '../../ui/layout/Page';
import type { IntakeStep, IntakeSteps } from './intakeSteps';

interface IntakePageProps {
  readonly steps: IntakeSteps;
  readonly step: IntakeStep;
  readonly isReadOnly: boolean;
  /** What is wrong on this page, once someone went on. */
  readonly wrong: ReadonlyArray<{ readonly id: string; readonly text: string }>;
  readonly summary: Ref<HTMLDivElement>;
  /** @param towards the next page; null for the questions */
  readonly onLeave: (towards: IntakeStep | null) => (event: FormEvent) => void;
  /** Not given where there is nothing before it. */
  readonly onBack?: (to: IntakeStep) => void;
  /** On the first page, below the lead. */
  readonly offer?: ReactNode;
  /** What the button on the last page says. */
  readonly submitLabel: string;
  /** On the first page, beside the buttons. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** One page of the details around its fields: how far one is, what is wrong, and the ways on. */
export function IntakePage(props: IntakePageProps) {
  const { steps, step, isReadOnly, wrong, summary, onLeave, onBack, offer, submitLabel, beside, children } =
    props;
  const words = useWords('intake');
  const say = useSay();
  const at = steps.indexOf(step);
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  const progress = words.progress(at + 1, steps.length);
  return (
    <Page key={step.id} title={`${words.title}, ${progress.toLowerCase()}`} className="intake">
      <form noValidate onSubmit={onLeave(next ?? null)}>
        {wrong.length > 0 && <ErrorSummary ref={summary} heading={words.errorHeading} errors={wrong} />}
        <p className="kicker" id="progress">
          {progress}
        </p>
        <h1 tabIndex={-1} aria-describedby="progress">
          {words.steps[step.id]}
        </h1>
        {!previous && <p>{words.lead}</p>}
        {!previous && offer}
        {step === steps.find(({ questions }) => questions.length > 0) && (
          <p className="help">{words.backgroundHint}</p>
        )}
        {/* Only for `disabled`: to whoever listens these fields are no group of their own. */}
        <fieldset role="presentation" className="plain" disabled={isReadOnly}>
          {children}
        </fieldset>
        {!previous && <p className="privacy">{say(behaviour.intro)}</p>}
        <div className="row">
          <button type="submit" className="button">
            {next ? words.next : submitLabel}
          </button>
          {previous && (
            <button type="button" className="button button--quiet" onClick={() => onBack?.(previous)}>
              {words.back}
            </button>
          )}
          {!previous && beside}
          {next && (
            <button type="button" className="button button--text" onClick={onLeave(null)}>
              {words.toQuestions}
            </button>
          )}
        </div>
      </form>
    </Page>
  );
}
