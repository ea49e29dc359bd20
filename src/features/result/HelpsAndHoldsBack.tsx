import { listed } from '../../i18n/format';
import type { FactorViewModel } from '../../report/viewModel/factor';
import type { Report } from '../../report/viewModel/report';
import { useWords } from '../../ui/language';
import { balanceOf } from './balance';

/** What helps and what holds back, each in the words of its factor. */
export function HelpsAndHoldsBack({ report }: { readonly report: Report }) {
  const words = useWords('result');
  const { helps, highest, holdsBack } = balanceOf(report.factors);
  const isAllKnown = report.factors.every(({ basis }) => basis.kind === 'scored');
  if (report.factors.every(({ basis }) => basis.kind === 'unscored')) return null;
  return (
    <div className="balance">
      <section aria-labelledby="helps">
        <h2 id="helps">{words.helps}</h2>
        {helps.length === 0 && (
          <p>
            {highest.length > 0
              ? `${words.nothingHigh} ${words.highest(
                  listed(
                    highest.map(({ label }) => `“${label}”`),
                    report.language,
                  ),
                  highest.length,
                )}`
              : words.nothingHigh}
          </p>
        )}
        <Readings factors={helps} />
      </section>
      <section aria-labelledby="holds-back">
        <h2 id="holds-back">{words.holdsBack}</h2>
        {holdsBack.length === 0 && <p>{words.nothingHoldsBack(isAllKnown)}</p>}
        <Readings factors={holdsBack} />
      </section>
    </div>
  );
}

/** What scores mean, by factor. */
export function Readings({ factors }: { readonly factors: readonly FactorViewModel[] }) {
  if (factors.length === 0) return null;
  return (
    <dl className="readings">
      {factors.map(({ id, block, label, reading }) => (
        <div key={id}>
          <dt className={`tinted tinted--${block}`}>{label}</dt>
          <dd>{reading}</dd>
        </div>
      ))}
    </dl>
  );
}
