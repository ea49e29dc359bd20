import { useState } from 'react';
import { AutoAdvanceSwitch } from '../../src/ui/fields/AutoAdvanceSwitch';
import { DayField } from '../../src/ui/fields/DayField';
import { FieldFrame } from '../../src/ui/fields/FieldFrame';
import { FilePicker } from '../../src/ui/fields/FilePicker';
import { FilterChoice } from '../../src/ui/fields/FilterChoice';
import { LimitedText } from '../../src/ui/fields/LimitedText';
import { NoteField } from '../../src/ui/fields/NoteField';
import { RatingField } from '../../src/ui/fields/RatingField';
import { PreferencesContext } from '../../src/ui/preferences';
import type { Specimen, SpecimenTexts } from '../specimen';

const nothing = () => undefined;
const PAST_LIMIT = 10;
/** A number that passes the test of a citizen service number, and is nobody's. */
const NUMBER = '111222333';

export const fields: readonly Specimen[] = [
  {
    name: 'LimitedText',
    states: [
      { name: 'empty', draw: ({ label }) => <LimitedText {...text(label)} field="empty" value="" /> },
      {
        name: 'filled, with a hint',
        draw: ({ label, hint, text: value }) => <LimitedText {...text(label)} hint={hint} value={value} />,
      },
      {
        name: 'too long',
        draw: ({ label, text: value }) => (
          <LimitedText {...text(label)} field="long" value={value} limit={PAST_LIMIT} />
        ),
      },
      {
        name: 'long, in an area',
        draw: ({ label, longText }) => (
          <LimitedText {...text(label)} field="area" value={longText} rows={4} />
        ),
      },
      {
        name: 'with a number',
        draw: ({ label }) => <LimitedText {...text(label)} field="number" value={NUMBER} />,
      },
      {
        name: 'read-only',
        draw: ({ label, text: value }) => (
          <LimitedText {...text(label)} field="read-only" value={value} disabled />
        ),
      },
    ],
  },
  {
    name: 'FieldFrame',
    states: [
      { name: 'required', draw: ({ label }) => <Framed id="frame-required" label={label} required /> },
      {
        name: 'with a hint and an error',
        draw: ({ label, hint, error }) => (
          <Framed id="frame-error" label={label} hint={hint} error={error} required />
        ),
      },
      { name: 'free text', draw: ({ label }) => <Framed id="frame-free" label={label} isFreeText /> },
      {
        name: 'long label',
        draw: ({ longText }) => <Framed id="frame-long" label={longText} />,
      },
    ],
  },
  {
    name: 'DayField',
    states: [
      {
        name: 'empty',
        draw: ({ label }) => <DayField field="day" label={label} value={null} onChange={nothing} />,
      },
      {
        name: 'filled, with a remark',
        draw: ({ label, hint }) => (
          <DayField field="day" label={label} value="2026-12-01" remark={hint} onChange={nothing} />
        ),
      },
      {
        name: 'read-only',
        draw: ({ label }) => (
          <DayField field="day" label={label} value="2026-12-01" disabled onChange={nothing} />
        ),
      },
    ],
  },
  {
    name: 'RatingField',
    states: [
      { name: 'nothing chosen', draw: (texts) => <Rated name="rated-none" texts={texts} /> },
      { name: 'chosen', draw: (texts) => <Rated name="rated" texts={texts} first="4" /> },
      { name: 'refused', draw: (texts) => <Rated name="rated-error" texts={texts} error={texts.error} /> },
      { name: 'read-only', draw: (texts) => <Rated name="rated-read" texts={texts} first="2" isReadOnly /> },
    ],
  },
  {
    name: 'NoteField',
    states: [
      {
        name: 'with a question to talk about',
        draw: ({ heading }) => (
          <NoteField itemId="ATT-1" conversation={heading} note="" isReadOnly={false} onNote={nothing} />
        ),
      },
    ],
  },
  {
    name: 'FilterChoice',
    states: [
      {
        name: 'no choice',
        draw: ({ label, text: value }) => <Filter id="any" label={label} option={value} />,
      },
      {
        name: 'chosen',
        draw: ({ label, text: value }) => <Filter id="chosen" label={label} option={value} value="one" />,
      },
    ],
  },
  {
    name: 'FilePicker',
    states: [
      {
        name: 'in use',
        draw: ({ label, hint }) => <FilePicker label={label} hint={hint} disabled={false} onPick={nothing} />,
      },
      {
        name: 'out of use',
        draw: ({ label, hint }) => <FilePicker label={label} hint={hint} disabled onPick={nothing} />,
      },
    ],
  },
  {
    name: 'AutoAdvanceSwitch',
    states: [
      {
        name: 'on',
        draw: () => (
          <PreferencesContext
            value={{ autoAdvance: true, setAutoAdvance: nothing, rememberQuestion: nothing }}
          >
            <AutoAdvanceSwitch />
          </PreferencesContext>
        ),
      },
    ],
  },
];

function text(label: string) {
  return { field: 'filled', label, limit: 10_000, onChange: nothing };
}

type FramedProps = Omit<Parameters<typeof FieldFrame>[0], 'children'>;

function Framed(props: FramedProps) {
  return <FieldFrame {...props}>{(attributes) => <input type="text" {...attributes} />}</FieldFrame>;
}

interface RatedProps {
  /** One of its own: the fields of one name are one choice. */
  readonly name: string;
  readonly texts: SpecimenTexts;
  readonly first?: string;
  readonly error?: string;
  readonly isReadOnly?: boolean;
}

function Rated({ name, texts, first = '', error, isReadOnly = false }: RatedProps) {
  const [chosen, setChosen] = useState(first);
  return (
    <RatingField
      name={name}
      legend={texts.heading}
      help={texts.hint}
      allowNa
      error={error}
      chosen={chosen}
      isReadOnly={isReadOnly}
      onChoose={setChosen}
      onClear={() => setChosen('')}
    />
  );
}

interface FilterProps {
  readonly id: string;
  readonly label: string;
  readonly option: string;
  readonly value?: 'one';
}

function Filter({ id, label, option, value }: FilterProps) {
  return (
    <FilterChoice
      id={`filter-${id}`}
      label={label}
      any="–"
      value={value}
      options={[['one', option]]}
      onChoose={nothing}
    />
  );
}
