import { lazy, Suspense } from 'react';
import type { Report } from '../report';

const load = async () => {
  const { RadarChart } = await import('./RadarChart');
  return { default: RadarChart };
};

// Asked for as soon as the result's own chunk is there, so that both come while questions are answered.
const early = load();
const RadarChart = lazy(() => early.catch(load));

/** The radar, whose library is loaded apart: bars and table do not wait for it. */
export function LazyRadar({ report }: { readonly report: Report }) {
  return (
    <Suspense fallback={<div className="radar radar--waiting" />}>
      <RadarChart report={report} />
    </Suspense>
  );
}
