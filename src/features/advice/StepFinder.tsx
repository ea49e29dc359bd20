import { type ReactNode, useId, useState } from 'react';
import { matchesWords } from '../../library/matching';
import { factors } from '../../questions/instrument';
import type { FactorId } from '../../questions/schema';
import type { OptionViewModel } from '../../report/viewModel/catalogue';
import { useSay, useWords } from '../../ui/language';
import { OptionCard } from './OptionCard';

interface StepFinderProps {
  /** In the order of the ranking. */
  readonly options: readonly OptionViewModel[];
  /** What can be done with one of them. */
  readonly actions: (option: OptionViewModel) => ReactNode;
}

/** Steps of the catalogue by the factor that they aim at first, with a search by words and factor. */
export function StepFinder({ options, actions }: StepFinderProps) {
  const words = useWords('advice');
  const say = useSay();
  const id = useId();
  const [query, setQuery] = useState('');
  const [factor, setFactor] = useState<FactorId | ''>('');
  const found = options.filter(
    (option) =>
      (factor === '' || option.factors.includes(factor)) &&
      matchesWords([option.title, option.description, option.firstStep].join('\n'), query),
  );
  // A step that aims at several factors stands once: where it is looked for, else with its first.
  const groupOf = (option: OptionViewModel) => factor || option.factors[0];

  return (
    <>
      <search className="finder">
        <div className="field">
          <label htmlFor={`${id}-query`}>{words.search}</label>
          <input
            type="search"
            id={`${id}-query`}
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-factor`}>{words.factor}</label>
          <select
            id={`${id}-factor`}
            value={factor}
            onChange={({ target }) => setFactor(factors.find((one) => one.id === target.value)?.id ?? '')}
          >
            <option value="">{words.allFactors}</option>
            {factors.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.label)}
              </option>
            ))}
          </select>
        </div>
      </search>
      <p role="status">{found.length > 0 ? words.found(found.length) : words.nothingFound}</p>
      {factors
        .map(({ id: group, block, label }) => ({
          group,
          block,
          label,
          own: found.filter((option) => groupOf(option) === group),
        }))
        .filter(({ own }) => own.length > 0)
        .map(({ group, block, label, own }) => (
          // No landmark: the same parts stand under every step that is replaced.
          <div key={group}>
            <h3 className={`tinted tinted--${block}`}>{say(label)}</h3>
            <ul className="options">
              {own.map((option) => (
                <OptionCard key={option.id} option={option}>
                  {actions(option)}
                </OptionCard>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
