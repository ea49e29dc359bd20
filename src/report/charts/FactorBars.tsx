import type { CSSProperties } from 'react';
import type { ReportWords } from '../../i18n/nl/report';
import type { FactorViewModel } from '../viewModel/factor';
import type { Report } from '../viewModel/report';
import { reportWordsOn } from '../viewModel/routeWords';
import { bandStretches, fractionOf } from './barGeometry';

/** Each factor as a dot on its axis, with the bands behind it; the expert's view as an open diamond. */
export function FactorBars({ report }: { readonly report: Report }) {
  const words = reportWordsOn(report.route, report.language);
  const focusLabel = report.focus?.isChosen ? words.chosenFocusLabel : words.focusLabel;
  return (
    <div className="bars">
      <div className="bars__row bars__head" aria-hidden="true">
        <span />
        <span className="bars__bands">
          {bandStretches.map(({ band, from, to }) => (
            <span key={band} style={stretch(from, to)}>
              {words.bands[band]}
            </span>
          ))}
        </span>
        <span />
      </div>
      <ul>
        {report.factors.map((factor) => (
          <BarRow key={factor.id} factor={factor} words={words} focusLabel={focusLabel} />
        ))}
      </ul>
      <p className="small bars__legend" aria-hidden="true">
        <span className="bars__key bars__key--employer" /> <span>{words.employer}</span>
        {report.hasExpert && (
          <>
            {' '}
            <span className="bars__key bars__key--expert" /> <span>{words.expert}</span>
          </>
        )}
      </p>
    </div>
  );
}

interface BarRowProps {
  readonly factor: FactorViewModel;
  readonly words: ReportWords;
  /** What the advice looks at, or what was chosen to look at. */
  readonly focusLabel: string;
}

function BarRow({ factor, words, focusLabel }: BarRowProps) {
  const { employer, expert } = factor;
  const own = employer.kind === 'scored' ? fractionOf(employer.score) : null;
  const other = expert?.kind === 'scored' ? fractionOf(expert.score) : null;
  return (
    <li className={`bars__row bars__row--${factor.block}`}>
      <span className={factor.isFocus ? 'bars__label bars__label--focus' : 'bars__label'}>
        <span>{factor.label}</span>
        {factor.isFocus && <span className="visually-hidden">{`, ${focusLabel}`}</span>}
      </span>
      <span className="bars__track" aria-hidden="true">
        {bandStretches.map(({ band, from, to }) => (
          <span key={band} className={`bars__band bars__band--${band}`} style={stretch(from, to)} />
        ))}
        {own === null && <span className="bars__none">{words.unscored}</span>}
        {own !== null && other !== null && (
          <span className="bars__span" style={stretch(Math.min(own, other), Math.max(own, other))} />
        )}
        {own !== null && <span className="bars__dot" style={{ left: percent(own) }} />}
        {other !== null && <span className="bars__diamond" style={{ left: percent(other) }} />}
      </span>
      <span className="bars__value">
        {expert && <span className="visually-hidden">{`${words.employer}: `}</span>}
        {employer.kind === 'scored' ? (
          <>
            <span>{employer.score}</span> <span className="bars__band-word">{employer.bandLabel}</span>
          </>
        ) : (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{employer.label}</span>
          </>
        )}
        {expert && (
          <span className="visually-hidden">
            {`, ${words.expert}: ${expert.kind === 'scored' ? `${expert.score} ${expert.bandLabel}` : expert.label}`}
          </span>
        )}
      </span>
    </li>
  );
}

function stretch(from: number, to: number): CSSProperties {
  return { left: percent(from), width: percent(to - from) };
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
