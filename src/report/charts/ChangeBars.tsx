import type { CSSProperties } from 'react';
import { wordsIn } from '../../i18n/words';
import type { Comparison, FactorChangeViewModel } from '../viewModel/comparison/comparison';
import { reportWordsOn } from '../viewModel/routeWords';
import type { ScoreViewModel } from '../viewModel/score';
import { bandStretches, fractionOf } from './barGeometry';

/**
 * Each factor then and now on its axis: an open circle for then, a filled dot for now, joined when the numbers
 * may be compared. The words beside it say the same.
 */
export function ChangeBars({ comparison }: { readonly comparison: Comparison }) {
  const { factors, isCompared, language, route } = comparison;
  const words = wordsIn(language, 'comparison');
  const { bands } = reportWordsOn(route, language);
  return (
    <div className="bars bars--change">
      <div className="bars__row bars__head" aria-hidden="true">
        <span />
        <span className="bars__bands">
          {bandStretches.map(({ band, from, to }) => (
            <span key={band} style={stretch(from, to)}>
              {bands[band]}
            </span>
          ))}
        </span>
        <span />
      </div>
      <ul>
        {factors.map((factor) => (
          <ChangeRow key={factor.id} factor={factor} isCompared={isCompared} fromTo={words.fromTo} />
        ))}
      </ul>
      <p className="small bars__legend" aria-hidden="true">
        <span className="bars__key bars__key--before" /> {words.legendBefore}{' '}
        <span className="bars__key bars__key--employer" /> {words.legendAfter}
      </p>
    </div>
  );
}

interface ChangeRowProps {
  readonly factor: FactorChangeViewModel;
  readonly isCompared: boolean;
  readonly fromTo: (before: string, after: string) => string;
}

function ChangeRow({ factor, isCompared, fromTo }: ChangeRowProps) {
  const { block, label, before, after, verdict, said } = factor;
  const [from, to] = [positionOf(before), positionOf(after)];
  return (
    <li className={`bars__row bars__row--${block}`}>
      <span className="bars__label">{label}</span>
      <span className="bars__track" aria-hidden="true">
        {bandStretches.map(({ band, from: start, to: end }) => (
          <span key={band} className={`bars__band bars__band--${band}`} style={stretch(start, end)} />
        ))}
        {from !== null && to !== null && isCompared && (
          <span className="bars__span" style={stretch(Math.min(from, to), Math.max(from, to))} />
        )}
        {from !== null && <span className="bars__before" style={{ left: percent(from) }} />}
        {to !== null && <span className="bars__dot" style={{ left: percent(to) }} />}
      </span>
      <span className="bars__move">
        <span aria-hidden="true">
          {shown(before)} {isCompared ? '→' : '|'} {shown(after)}
        </span>
        <span className="visually-hidden">{fromTo(spoken(before), spoken(after))}</span>
        <span className={verdict === 'clear' ? 'bars__said bars__said--clear' : 'bars__said'}>{said}</span>
      </span>
    </li>
  );
}

function positionOf(score: ScoreViewModel): number | null {
  return score.kind === 'scored' ? fractionOf(score.score) : null;
}

function shown(score: ScoreViewModel): string {
  return score.kind === 'scored' ? String(score.score) : '–';
}

function spoken(score: ScoreViewModel): string {
  return score.kind === 'scored' ? String(score.score) : score.label;
}

function stretch(from: number, to: number): CSSProperties {
  return { left: percent(from), width: percent(to - from) };
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
