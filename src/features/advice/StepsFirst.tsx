import type { Report } from '../../report/viewModel/report';
import { OpenNotice } from '../../ui/case/OpenNotice';
import { useReportWords } from '../../ui/reportWords';
import { ToBeforehand } from './Beforehand';
import { ArrangeFirst } from './Preconditions';
import { Steps } from './Steps';

/** The proposed steps, in the order of doing, with no more than a line above them. */
export function StepsFirst({ report }: { readonly report: Report }) {
  const words = useReportWords();
  const { steps } = report;
  return (
    <>
      <h1 tabIndex={-1}>{steps.length > 0 ? words.nextSteps(steps.length) : words.noSteps}</h1>
      <ArrangeFirst report={report} />
      <ToBeforehand report={report} />
      <Steps report={report} isNumbered />
      <OpenNotice report={report} />
    </>
  );
}
