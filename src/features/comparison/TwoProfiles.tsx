import { useSyncExternalStore } from 'react';
import { comparisonRadar } from '../../report/charts/comparisonRadar';
import type { Comparison } from '../../report/viewModel/comparison/comparison';
import { FigureView } from '../../ui/figures/FigureView';

const narrow = matchMedia('(max-width: 30rem)');

/** The profiles then and now; on a phone drawn anew instead of shrunk, so that the names stay legible. */
export function TwoProfiles({ comparison }: { readonly comparison: Comparison }) {
  const isNarrow = useSyncExternalStore(subscribeToWidth, () => narrow.matches);
  return <FigureView drawing={comparisonRadar(comparison, isNarrow ? 'narrow' : 'wide')} />;
}

function subscribeToWidth(onChange: () => void): () => void {
  narrow.addEventListener('change', onChange);
  return () => narrow.removeEventListener('change', onChange);
}
