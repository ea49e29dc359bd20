import { useRef, useState } from 'react';
import type { Text } from '../../i18n/text';
import { subAspectLabel } from '../../library/labels';
import { resourceLegend } from '../../library/resources';
import type { ResourceQuery } from '../../library/searchResources';
import { factorOf, factors } from '../../questions/instrument';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FilterChoice } from '../../ui/fields/FilterChoice';
import { useSay, useWords } from '../../ui/language';

interface SearchFormProps {
  readonly query: ResourceQuery;
  readonly onChange: (query: ResourceQuery) => void;
}

/** Words and filters. Every change counts at once; there is nothing to submit. */
export function SearchForm({ query, onChange }: SearchFormProps) {
  const words = useWords('library');
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
  const words = useWords('library');
  const { factor, subAspect, route, kind, who, stage } = query;
  const say = useSay();
  const { kind: kinds, route: routes, appliedForBy, stage: stages } = resourceLegend;
  return (
    <div className="library__filters">
      <FilterChoice
        id="library-factor"
        label={words.factor}
        any={words.anyFactor}
        value={factor}
        options={factors.map(({ id, label }) => [id, say(label)])}
        onChoose={(value) => onChange({ ...query, factor: value, subAspect: undefined })}
      />
      {factor && (
        <FilterChoice
          id="library-sub-aspect"
          label={words.subAspect}
          any={words.anySubAspect}
          value={subAspect}
          options={factorOf(factor).subAspects.map(({ id }) => [id, say(subAspectLabel(id, route))])}
          onChoose={(value) => onChange({ ...query, subAspect: value })}
        />
      )}
      <FilterChoice
        id="library-route"
        label={words.route}
        any={words.anyRoute}
        value={route}
        options={entriesOf(routes, say)}
        onChoose={(value) => onChange({ ...query, route: value })}
      />
      <FilterChoice
        id="library-kind"
        label={words.kind}
        any={words.anyKind}
        value={kind}
        options={entriesOf(kinds, say)}
        onChoose={(value) => onChange({ ...query, kind: value })}
      />
      <FilterChoice
        id="library-who"
        label={words.who}
        any={words.anyWho}
        value={who}
        options={entriesOf(appliedForBy, say)}
        onChoose={(value) => onChange({ ...query, who: value })}
      />
      <FilterChoice
        id="library-stage"
        label={words.stage}
        any={words.anyStage}
        value={stage}
        options={entriesOf(stages, say)}
        onChoose={(value) => onChange({ ...query, stage: value })}
      />
    </div>
  );
}

function entriesOf<Value extends string>(
  labels: Readonly<Record<Value, Text>>,
  say: (text: Text) => string,
): [Value, string][] {
  const entries = Object.entries(labels) as [Value, Text][];
  return entries.map(([value, text]) => [value, say(text)]);
}
