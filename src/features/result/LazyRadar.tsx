import { Suspense } from 'react';
import type { Report } from '../../report/viewModel/report';
import { Radar } from './lazy';

/** The radar, whose library is loaded apart: bars and table do not wait for it. */
export function LazyRadar({ report }: { readonly report: Report }) {
  return (
    <Suspense fallback={<div className="radar radar--waiting" />}>
      <Radar.Component report={report} />
    </Suspense>
  );
}
