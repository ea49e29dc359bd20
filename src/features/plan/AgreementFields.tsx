import { useId, useState } from 'react';
import type { Case } from '../../cases/case';
import { limits } from '../../cases/limits';
import type { PlanEntry } from '../../cases/plan';
import { isOwnStep } from '../../cases/planning';
import { policyOf } from '../../cases/routes/policyOf';
import { useChange } from '../../ui/document';
import { DayField } from '../../ui/fields/DayField';
import { Editable } from '../../ui/fields/Editable';
import { LimitedText } from '../../ui/fields/LimitedText';
import { OwnerField } from './OwnerField';
import { usePlanWords } from './usePlanWords';

interface AgreementFieldsProps {
  readonly entry: PlanEntry;
  /** What it is about. */
  readonly title: string;
  /** The day in words, since a browser may write dates as another country does; and when it is past, that. */
  readonly aboutDay: string;
  /** On the professional's own route the agreement is one's own, so nobody is asked who does it. */
  readonly route: Case['route'];
  /** ISO day. */
  readonly today: string;
  readonly onRemove: () => void;
}

const statuses = ['open', 'started', 'done', 'dropped'] as const;

/** Who, when, how it stands, and what was said of it. Everything is kept at once. */
export function AgreementFields(props: AgreementFieldsProps) {
  const { entry, title, aboutDay, route, today, onRemove } = props;
  const words = usePlanWords(route);
  const id = useId();
  const [asksOwner] = useState(policyOf(route).asksOwner || entry.owner !== '');
  const change = useChange();
  const about = { type: 'entry.changed', entry: entry.id } as const;
  const isClosed = entry.status === 'done' || entry.status === 'dropped';

  return (
    <Editable className="agreement__fields">
      {isOwnStep(entry) && (
        <div className="agreement__wide">
          <LimitedText
            field={`${entry.id}.ownStep`}
            label={words.ownStep}
            value={entry.ownStep ?? ''}
            limit={limits.note}
            rows={3}
            onChange={(ownStep) => change({ ...about, field: 'ownStep', value: ownStep })}
          />
        </div>
      )}
      {asksOwner && (
        <div className="agreement__stack">
          <OwnerField
            field={`${entry.id}.owner`}
            label={words.owner}
            owner={entry.owner}
            onChange={(owner) => change({ ...about, field: 'owner', value: owner })}
          />
        </div>
      )}
      <LimitedText
        field={`${entry.id}.person`}
        label={asksOwner ? words.person : words.withWhom}
        value={entry.person ?? ''}
        limit={limits.line}
        onChange={(person) => change({ ...about, field: 'person', value: person })}
      />
      <DayField
        field={`${entry.id}.due`}
        label={words.due}
        value={entry.due}
        remark={aboutDay}
        onChange={(due) => change({ ...about, field: 'due', value: due })}
      />
      <div className="field">
        <label htmlFor={id}>{words.status}</label>
        <select
          id={id}
          value={entry.status}
          onChange={({ target }) => {
            const status = statuses.find((one) => one === target.value);
            if (status) change({ type: 'entry.statusChanged', entry: entry.id, status, day: today });
          }}
        >
          {statuses.map((one) => (
            <option key={one} value={one}>
              {words.statuses[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="agreement__stack agreement__wide">
        <LimitedText
          field={`${entry.id}.note`}
          label={words.note}
          value={entry.note}
          limit={limits.note}
          rows={2}
          onChange={(note) => change({ ...about, field: 'note', value: note })}
        />
        {(isClosed || entry.evaluation) && (
          <LimitedText
            field={`${entry.id}.evaluation`}
            label={words.evaluation}
            value={entry.evaluation ?? ''}
            limit={limits.note}
            rows={2}
            onChange={(evaluation) => change({ ...about, field: 'evaluation', value: evaluation })}
          />
        )}
      </div>
      <div className="agreement__wide">
        <button type="button" className="button button--text" onClick={onRemove}>
          {words.remove}
          <span className="visually-hidden">{` ${words.of(title)}`}</span>
        </button>
      </div>
    </Editable>
  );
}
