import { type FormEvent, useRef, useState } from 'react';
import { type Case, currentMeasurement, type SentInvitation } from '../../cases/case';
import { USUAL_DAYS } from '../../cases/invitations';
import { keptForm, keptLength, limits } from '../../cases/limits';
import { employerRoute } from '../../cases/routes/employerRoute';
import { newKeyPair } from '../../files/invitation/seal';
import { languageOf } from '../../i18n/languages';
import { daysAfter } from '../../lib/days';
import { itemsOf } from '../../questions/instrument';
import { currentInstrument } from '../../questions/instruments';
import { hasAnswers } from '../../ui/case/pages';
import { useDevice } from '../../ui/device';
import { useEnvironment } from '../../ui/environment';
import { ClearableChoice } from '../../ui/fields/ClearableChoice';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { LanguageOptions } from '../../ui/fields/LanguageOptions';
import { useLanguage, useWords } from '../../ui/language';
import { ErrorSummary } from '../../ui/layout/ErrorSummary';
import { useToday } from '../../ui/today';
import { asker, rememberAsker } from './asker';
import '../../ui/fields/dayField.css';

interface InvitationFormProps {
  /** The case that the answers belong to; null when there is none yet. */
  readonly record: Case | null;
  readonly place: SentInvitation['place'];
  readonly onMade: (sent: SentInvitation) => void;
}

const texts = {
  invited: limits.line,
  role: limits.line,
  goal: limits.goal,
  greeting: limits.greeting,
  name: limits.line,
  organisation: limits.line,
} as const;
type TextName = keyof typeof texts;

/** What an invitation says. Nothing in it is required: who asks at the table fills in little. */
export function InvitationForm({ record, place, onMade }: InvitationFormProps) {
  const words = useWords('invite');
  const intake = useWords('intake');
  const { language } = useLanguage();
  const device = useDevice();
  const environment = useEnvironment();
  const today = useToday();
  const [said, setSaid] = useState(() => ({
    invited: record?.employer.name ?? '',
    role: '',
    goal: record?.goal ?? '',
    greeting: '',
    ...(record?.expert.name ? record.expert : asker()),
  }));
  // Answers to other questions could not stand beside those that are there.
  const fixedForm = record && hasAnswers(record) ? currentMeasurement(record).form : null;
  const [chosenForm, setForm] = useState<'short' | 'full'>('short');
  const form = fixedForm ?? chosenForm;
  const [spoken, setSpoken] = useState(language);
  const [until, setUntil] = useState(daysAfter(today, USUAL_DAYS));
  const [showsResult, setShowsResult] = useState(true);
  const [attempts, setAttempts] = useState(0);
  const [state, setState] = useState<'asking' | 'making' | 'failed'>('asking');
  const summary = useRef<HTMLDivElement>(null);
  const instrument = currentInstrument(employerRoute.instrument);

  const tooLong = (name: TextName) =>
    keptLength(said[name]) > texts[name] ? words.tooLong(texts[name]) : undefined;
  const untilError = until >= today ? undefined : words.untilWrong;
  const errors = [
    ...(Object.keys(texts) as TextName[]).map((name) => ({ id: `invite-${name}`, text: tooLong(name) })),
    { id: 'invite-until', text: untilError },
  ].flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]));

  const make = async () => {
    setState('making');
    const { recipient, identity } = await newKeyPair();
    const kept = (name: TextName) => keptForm(said[name]);
    const from = { name: kept('name'), organisation: kept('organisation') };
    const sent: SentInvitation = {
      terms: {
        id: environment.newId(),
        recipient,
        instrument: { id: instrument.id, version: instrument.version },
        form,
        language: spoken,
        from,
        goal: kept('goal'),
        greeting: kept('greeting'),
        role: kept('role'),
        until,
        showsResult,
      },
      key: { kind: 'plain', identity },
      sentAt: environment.now().toISOString(),
      invited: kept('invited'),
      place,
      received: [],
    };
    await (await device.invitations()).put(sent);
    rememberAsker(from);
    onMade(sent);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state === 'making') return;
    setAttempts((before) => before + 1);
    if (errors.length > 0) {
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    make().catch((error) => {
      device.noteError('save', error);
      setState('failed');
    });
  };
  const text = (name: TextName, label: string, hint?: string, rows = 1) => (
    <FieldFrame
      id={`invite-${name}`}
      label={label}
      {...(hint ? { hint } : {})}
      isFreeText
      error={attempts > 0 ? tooLong(name) : undefined}
    >
      {(field) => {
        const given = {
          ...field,
          value: said[name],
          onChange: ({ target }: { readonly target: { readonly value: string } }) =>
            setSaid((before) => ({ ...before, [name]: target.value })),
        };
        return rows > 1 ? <textarea rows={rows} {...given} /> : <input type="text" {...given} />;
      }}
    </FieldFrame>
  );
  return (
    <form noValidate onSubmit={submit}>
      {attempts > 0 && errors.length > 0 && (
        <ErrorSummary ref={summary} heading={intake.errorHeading} errors={errors} />
      )}
      <FreeTexts>
        {text('invited', words.invited, words.invitedHint)}
        {text('role', words.role, words.roleHint)}
        {text('goal', words.goal, words.goalHint, 3)}
        {fixedForm === null && (
          <fieldset className="field">
            <legend>{intake.form}</legend>
            <ClearableChoice
              name="invite-form"
              options={(['short', 'full'] as const).map((value) => ({
                value,
                label: intake.forms[value].label(itemsOf(instrument, value).length),
                hint: intake.forms[value].hint,
              }))}
              chosen={form}
              onChoose={setForm}
              clear=""
            />
          </fieldset>
        )}
        <FieldFrame id="invite-language" label={words.language}>
          {(field) => (
            <select {...field} value={spoken} onChange={({ target }) => setSpoken(languageOf(target.value))}>
              <LanguageOptions />
            </select>
          )}
        </FieldFrame>
        {text('greeting', words.greeting, words.greetingHint, 3)}
        <FieldFrame id="invite-until" label={words.until} error={attempts > 0 ? untilError : undefined}>
          {(field) => (
            <input
              type="date"
              className="day"
              min={today}
              max="2999-12-31"
              {...field}
              value={until}
              onChange={({ target }) => setUntil(target.value)}
            />
          )}
        </FieldFrame>
        {text('name', words.from, words.fromHint)}
        {text('organisation', words.organisation)}
      </FreeTexts>
      <label className="check">
        <input
          type="checkbox"
          checked={showsResult}
          onChange={({ target }) => setShowsResult(target.checked)}
        />
        <span>{words.showsResult}</span>
      </label>
      {state === 'failed' && (
        <p className="alert alert--error" role="alert">
          {words.notMade}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button" aria-disabled={state === 'making' || undefined}>
          {words.make}
        </button>
      </div>
    </form>
  );
}
