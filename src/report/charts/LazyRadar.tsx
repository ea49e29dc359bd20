import { lazy, Suspense } from 'react';
import type { Report } from '../report';

const RadarChart = lazy(async () => {
  const { RadarChart } = await import('./RadarChart');
  return { default: RadarChart };
});

/** The radar, whose library is loaded apart: bars and table do not wait for it. */
export function LazyRadar({ report }: { readonly report: Report }) {
  return (
    <Suspense fallback={<div className="radar radar--waiting" />}>
      <RadarChart report={report} />
    </Suspense>
  );
}
