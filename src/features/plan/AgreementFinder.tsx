import { useId } from 'react';
import type { Case } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import { type AgreementSearch, everyAgreement } from '../../report/viewModel/findAgreements';
import { ownerInWords } from '../../report/viewModel/plan';
import { useLanguage } from '../../ui/language';
import { usePlanWords } from './usePlanWords';

interface AgreementFinderProps {
  readonly search: AgreementSearch;
  /** The owners of the agreements there are: codes or other words. */
  readonly owners: readonly string[];
  /** How many are shown, of how many. */
  readonly found: number;
  readonly of: number;
  readonly route: Case['route'];
  readonly onSearch: (search: AgreementSearch) => void;
}

const statuses = ['overdue', 'open', 'started', 'done', 'dropped'] as const;

/** No owner's code, and not empty, which stands for "nobody yet". */
const ANYONE = 'anyone';

/** Finds one of many agreements by words, owner and status. */
export function AgreementFinder({ search, owners, found, of, route, onSearch }: AgreementFinderProps) {
  const words = usePlanWords(route);
  const { language } = useLanguage();
  const id = useId();
  return (
    <search className="finder only-screen">
      <h2>{words.find}</h2>
      <div className="finder__fields">
        <div className="field">
          <label htmlFor={`${id}-words`}>{words.findWords}</label>
          <input
            type="text"
            id={`${id}-words`}
            value={search.words}
            onChange={({ target }) => onSearch({ ...search, words: target.value })}
          />
        </div>
        {policyOf(route).asksOwner && (
          <div className="field">
            <label htmlFor={`${id}-owner`}>{words.findOwner}</label>
            <select
              id={`${id}-owner`}
              value={search.owner === null ? ANYONE : owners.indexOf(search.owner)}
              onChange={({ target }) =>
                onSearch({
                  ...search,
                  owner: target.value === ANYONE ? null : (owners[Number(target.value)] ?? null),
                })
              }
            >
              <option value={ANYONE}>{words.anyone}</option>
              {owners.map((owner, index) => (
                <option key={owner} value={index}>
                  {ownerInWords(owner, '', language) || words.noOwner}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor={`${id}-status`}>{words.findStatus}</label>
          <select
            id={`${id}-status`}
            value={search.status ?? ''}
            onChange={({ target }) =>
              onSearch({ ...search, status: statuses.find((one) => one === target.value) ?? null })
            }
          >
            <option value="">{words.anyStatus}</option>
            {statuses.map((one) => (
              <option key={one} value={one}>
                {one === 'overdue' ? words.overdue : words.statuses[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="finder__found">
        <p role="status">{words.found(found, of)}</p>
        {found < of && (
          <button
            type="button"
            className="button button--text"
            // The button goes with what it undid, so the focus stays where one looks.
            onClick={() => {
              onSearch(everyAgreement);
              document.getElementById(`${id}-words`)?.focus();
            }}
          >
            {words.showAll}
          </button>
        )}
      </div>
    </search>
  );
}
