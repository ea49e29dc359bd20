import { useRef, useState } from 'react';
import { SOON_IN_DAYS } from '../../cases/agreementOrder';
import { type CaseOrder, type CaseQuery, caseOrders } from '../../cases/searchCases';
import { phases } from '../../questions/instrument';
import { routeIds } from '../../questions/routeIds';
import { sectors } from '../../questions/sectors.content';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FilterChoice } from '../../ui/fields/FilterChoice';
import { useSay, useWords } from '../../ui/language';

interface CaseSearchFormProps {
  readonly query: CaseQuery;
  readonly order: CaseOrder;
  readonly onChange: (change: { readonly query?: CaseQuery; readonly order?: CaseOrder }) => void;
}

/** Words, filters and order. Every change counts at once; there is nothing to submit. */
export function CaseSearchForm({ query, order, onChange }: CaseSearchFormProps) {
  const words = useWords('cases');
  const field = useRef<HTMLInputElement>(null);
  const { words: sought = '', ...filters } = query;
  const chosen = Object.values(filters).filter((value) => value !== undefined).length;
  // Closed, they leave the list in sight; whoever comes back to a filtered list sees by what.
  const [isOpen] = useState(chosen > 0);
  return (
    <search aria-label={words.search}>
      <form className="case-search" onSubmit={(event) => event.preventDefault()}>
        <div className="case-search__filters">
          <FieldFrame id="case-words" label={words.words} hint={words.wordsHint}>
            {(attributes) => (
              <input
                {...attributes}
                ref={field}
                type="text"
                enterKeyHint="search"
                autoComplete="off"
                spellCheck={false}
                value={sought}
                onChange={({ target }) => onChange({ query: { ...query, words: target.value } })}
              />
            )}
          </FieldFrame>
          <FieldFrame id="case-order" label={words.order}>
            {(attributes) => (
              <select
                {...attributes}
                value={order}
                onChange={({ target }) =>
                  onChange({ order: caseOrders.find((one) => one === target.value) ?? order })
                }
              >
                {caseOrders.map((one) => (
                  <option key={one} value={one}>
                    {words.orders[one]}
                  </option>
                ))}
              </select>
            )}
          </FieldFrame>
        </div>
        <details open={isOpen}>
          <summary>{chosen === 0 ? words.filters : words.filtersChosen(chosen)}</summary>
          <Filters query={query} onChange={(changed) => onChange({ query: changed })} />
        </details>
        {(chosen > 0 || sought !== '') && (
          <button
            type="button"
            className="button button--quiet button--small"
            onClick={() => {
              onChange({ query: {} });
              field.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
      </form>
    </search>
  );
}

interface FiltersProps {
  readonly query: CaseQuery;
  readonly onChange: (query: CaseQuery) => void;
}

function Filters({ query, onChange }: FiltersProps) {
  const words = useWords('cases');
  const say = useSay();
  const { sector, phase, due, route, archived } = query;
  return (
    <div className="case-search__filters">
      <FilterChoice
        id="case-sector"
        label={words.sector}
        any={words.anySector}
        value={sector ?? undefined}
        options={[
          ...sectors.map(({ id, label }) => [id, say(label)] as const),
          ['none', words.noSector] as const,
        ]}
        onChoose={(value) => onChange({ ...query, sector: value })}
      />
      <FilterChoice
        id="case-phase"
        label={words.phase}
        any={words.anyPhase}
        value={phase === undefined ? undefined : String(phase)}
        options={phases.map(({ id, label }) => [String(id), `${id}. ${say(label)}`])}
        onChoose={(value) => onChange({ ...query, phase: value === undefined ? undefined : Number(value) })}
      />
      <FilterChoice
        id="case-due"
        label={words.due}
        any={words.anyDue}
        value={due}
        options={[
          ['overdue', words.dueStanding.overdue],
          ['soon', words.dueStanding.soon(SOON_IN_DAYS)],
        ]}
        onChoose={(value) => onChange({ ...query, due: value })}
      />
      <FilterChoice
        id="case-route"
        label={words.route}
        any={words.anyRoute}
        value={route}
        options={routeIds.map((id) => [id, words.routes[id]])}
        onChoose={(value) => onChange({ ...query, route: value })}
      />
      <FilterChoice
        id="case-archive"
        label={words.archive}
        any={words.archived.none}
        value={archived}
        options={[
          ['archived', words.archived.archived],
          ['all', words.archived.all],
        ]}
        onChoose={(value) => onChange({ ...query, archived: value })}
      />
    </div>
  );
}
