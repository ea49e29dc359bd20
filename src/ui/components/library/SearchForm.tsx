import { type ReactNode, useRef, useState } from 'react';
import type { Text } from '../../../i18n/language';
import { subAspectLabel } from '../../../library/labels';
import { resourceLegend } from '../../../library/resources';
import type { ResourceQuery } from '../../../library/searchResources';
import { factorOf, factors } from '../../../questions/instrument';
import { useSay } from '../../language';
import { FieldFrame } from '../FieldFrame';
import { useLibraryWords } from './libraryWords';

interface SearchFormProps {
  readonly query: ResourceQuery;
  readonly onChange: (query: ResourceQuery) => void;
}

/** Words and filters. Every change counts at once; there is nothing to submit. */
export function SearchForm({ query, onChange }: SearchFormProps) {
  const words = useLibraryWords();
  const field = useRef<HTMLInputElement>(null);
  // On a phone the filters would push the list out of sight.
  const [isWide] = useState(() => matchMedia('(min-width: 40rem)').matches);
  const { words: _, ...filters } = query;
  const chosen = Object.values(filters).filter((value) => value !== undefined).length;
  return (
    <search aria-label={words.search}>
      <form className="library__search" onSubmit={(event) => event.preventDefault()}>
        <FieldFrame id="library-words" label={words.words} hint={words.wordsHint}>
          {(attributes) => (
            <input
              {...attributes}
              ref={field}
              type="text"
              enterKeyHint="search"
              autoComplete="off"
              spellCheck={false}
              value={query.words ?? ''}
              onChange={({ target }) => onChange({ ...query, words: target.value })}
            />
          )}
        </FieldFrame>
        <details open={isWide}>
          <summary>{chosen === 0 ? words.filters : words.filtersChosen(chosen)}</summary>
          <Filters query={query} onChange={onChange} />
        </details>
        <button
          type="button"
          className="button button--quiet button--small"
          onClick={() => {
            onChange({});
            field.current?.focus();
          }}
        >
          {words.clear}
        </button>
      </form>
    </search>
  );
}

function Filters({ query, onChange }: SearchFormProps) {
  const words = useLibraryWords();
  const { factor, subAspect, route, kind, who } = query;
  const { kind: kinds, route: routes, appliedForBy } = resourceLegend;
  return (
    <div className="library__filters">
      <Choice
        id="library-factor"
        label={words.factor}
        any={words.anyFactor}
        value={factor}
        options={factors.map(({ id, label }) => [id, label])}
        onChoose={(value) => onChange({ ...query, factor: value, subAspect: undefined })}
      />
      {factor && (
        <Choice
          id="library-sub-aspect"
          label={words.subAspect}
          any={words.anySubAspect}
          value={subAspect}
          options={factorOf(factor).subAspects.map(({ id }) => [id, subAspectLabel(id, route)])}
          onChoose={(value) => onChange({ ...query, subAspect: value })}
        />
      )}
      <Choice
        id="library-route"
        label={words.route}
        any={words.anyRoute}
        value={route}
        options={entriesOf(routes)}
        onChoose={(value) => onChange({ ...query, route: value })}
      />
      <Choice
        id="library-kind"
        label={words.kind}
        any={words.anyKind}
        value={kind}
        options={entriesOf(kinds)}
        onChoose={(value) => onChange({ ...query, kind: value })}
      />
      <Choice
        id="library-who"
        label={words.who}
        any={words.anyWho}
        value={who}
        options={entriesOf(appliedForBy)}
        onChoose={(value) => onChange({ ...query, who: value })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  /** What no choice is called. */
  readonly any: string;
  readonly value: Value | undefined;
  readonly options: ReadonlyArray<readonly [Value, Text]>;
  readonly onChoose: (value: Value | undefined) => void;
}

function Choice<Value extends string>({
  id,
  label,
  any,
  value,
  options,
  onChoose,
}: ChoiceProps<Value>): ReactNode {
  const say = useSay();
  return (
    <FieldFrame id={id} label={label}>
      {(attributes) => (
        <select
          {...attributes}
          value={value ?? ''}
          onChange={({ target }) => onChoose(options.find(([one]) => one === target.value)?.[0])}
        >
          <option value="">{any}</option>
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {say(text)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

function entriesOf<Value extends string>(labels: Readonly<Record<Value, Text>>) {
  return Object.entries(labels) as [Value, Text][];
}
