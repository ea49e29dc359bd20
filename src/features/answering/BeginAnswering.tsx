import { type FormEvent, useEffect, useState } from 'react';
import { newCaseFor } from '../../cases/answeringCase';
import type { InvitationTerms } from '../../cases/case';
import type { CaseSummary } from '../../cases/caseRepository';
import { keptForm, keptLength, limits } from '../../cases/limits';
import { useDevice } from '../../ui/device';
import { useEnvironment } from '../../ui/environment';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { useWords } from '../../ui/language';
import { navigate } from '../../ui/navigate';
import { pathOf } from '../../ui/routes';
import { isAllSaved, useSession, useSessionState } from '../../ui/session';
import { useBegun } from './useBegun';

/** Who answers, and the way to the questions; whoever began on this device already goes on there. */
export function BeginAnswering({ terms }: { readonly terms: InvitationTerms }) {
  const words = useWords('answering');
  const { noteError } = useDevice();
  const begun = useBegun(terms, noteError);
  const [isOther, setOther] = useState(false);
  if (begun === null) return null;
  const next = begun.length;
  if (next === 0 || isOther) return <Fields terms={terms} ordinal={next} />;
  return (
    <>
      <p>{words.beganText}</p>
      <div className="row">
        {begun.map((one: CaseSummary) => (
          <a key={one.id} className="button" href={`#${pathOf(one.id)}`}>
            {words.goOn(one.name)}
          </a>
        ))}
      </div>
      <p>{words.otherText}</p>
      <button type="button" className="button button--quiet" onClick={() => setOther(true)}>
        {words.beginOther}
      </button>
    </>
  );
}

interface FieldsProps {
  readonly terms: InvitationTerms;
  /** The how manieth to answer it on this device, from 0. */
  readonly ordinal: number;
}

function Fields({ terms, ordinal }: FieldsProps) {
  const words = useWords('answering');
  const session = useSession();
  const environment = useEnvironment();
  const isFree = useSessionState(isAllSaved);
  const [name, setName] = useState('');
  const [role, setRole] = useState(terms.role);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) document.getElementById('company')?.focus();
  }, [attempts]);
  const isTooLong = keptLength(name) > limits.name;
  const error =
    keptForm(name) === '' ? words.companyMissing : isTooLong ? words.companyTooLong(limits.name) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (error !== undefined) {
      setAttempts((before) => before + 1);
      return;
    }
    const record = newCaseFor(terms, { name: keptForm(name), role: keptForm(role) }, ordinal, environment);
    session.send({ type: 'case.created', record });
    navigate(pathOf(record.id));
  };
  return (
    <form noValidate onSubmit={submit}>
      <FieldFrame id="company" label={words.company} required error={attempts > 0 ? error : undefined}>
        {(field) => (
          <input
            type="text"
            autoComplete="organization"
            {...field}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </FieldFrame>
      <FieldFrame id="role" label={words.role} hint={words.roleHint}>
        {(field) => (
          <input
            type="text"
            autoComplete="organization-title"
            maxLength={limits.line}
            {...field}
            value={role}
            onChange={({ target }) => setRole(target.value)}
          />
        )}
      </FieldFrame>
      <p className="hint">{words.privacy}</p>
      <div className="row">
        <button type="submit" className="button" disabled={!isFree}>
          {words.begin}
        </button>
      </div>
    </form>
  );
}
