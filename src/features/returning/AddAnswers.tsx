import { useEffect, useState } from 'react';
import type { Case, Returned, SentInvitation } from '../../cases/case';
import type { CaseSummary } from '../../cases/caseRepository';
import { changeStored } from '../../cases/changeStored';
import { mergedInvitation, withReceived } from '../../cases/invitations';
import { caseOf, changesFor, type Standing, standingIn } from '../../cases/returning';
import { loadItemTexts } from '../../questions/itemTexts';
import { useDevice } from '../../ui/device';
import { stampNow, useEnvironment } from '../../ui/environment';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { useWords } from '../../ui/language';
import { navigate } from '../../ui/navigate';
import { pagePath } from '../../ui/routes';
import { isAllSaved, useSession, useSessionState } from '../../ui/session';
import { ChangedAnswers } from './ChangedAnswers';

interface AddAnswersProps {
  readonly returned: Returned;
  readonly sent: SentInvitation;
  readonly onLeave: () => void;
}

/** In place of the id of a case. */
const NEW = '';

/** Where answers go: chosen and said before anything changes. */
export function AddAnswers({ returned, sent, onLeave }: AddAnswersProps) {
  const words = useWords('returning');
  const device = useDevice();
  const session = useSession();
  const environment = useEnvironment();
  const isFree = useSessionState(isAllSaved);
  const places = usePlaces(sent);
  const [chosen, choose] = useState<string | null>(null);
  const wanted = chosen ?? places?.find(({ id }) => id === sent.place?.case)?.id ?? NEW;
  const target = useCaseAt(wanted);
  const [hasFailed, setFailed] = useState(false);
  if (places === null) return null;

  const add = async () => {
    const record = wanted === NEW ? caseOf(returned, sent, environment) : target;
    if (!record) return;
    if (wanted === NEW) {
      await loadItemTexts([returned.instrument]);
      await device.cases.put(record, null);
    } else {
      const changes = changesFor(record, returned, sent.place, {
        newId: environment.newId,
        date: environment.today(),
      });
      await changeStored(device.cases, record.id, changes, stampNow(environment));
    }
    const invitations = await device.invitations();
    const measurement = placeIn(record, returned, sent);
    const noted = withReceived(sent, returned.view.id, returned.sentAt);
    const known = await invitations.get(sent.terms.id);
    await invitations.put({
      ...(known ? mergedInvitation(known, noted) : noted),
      place: sent.place ?? { case: record.id, measurement },
    });
    session.send({ type: 'cases.changed' });
    navigate(pagePath(record.id, 'profile'));
  };
  const standing = target && standingIn(target, returned, sent.place);
  return (
    <section aria-labelledby="where">
      <h2 id="where">{words.where}</h2>
      <FieldFrame id="where-case" label={words.whereLabel}>
        {(field) => (
          <select
            {...field}
            value={wanted}
            onChange={({ target: { value } }) => {
              setFailed(false);
              choose(value);
            }}
          >
            {places.map(({ id, name }) => (
              <option key={id} value={id}>
                {words.whereCase(name)}
              </option>
            ))}
            <option value={NEW}>{words.whereNew}</option>
          </select>
        )}
      </FieldFrame>
      {target && target.employer.name !== returned.employer && (
        <p className="alert alert--notice">{words.otherName(target.employer.name, returned.employer)}</p>
      )}
      {target && standing && (
        <StandingSaid record={target} returned={returned} sent={sent} standing={standing} />
      )}
      {hasFailed && (
        <p className="alert alert--error" role="alert">
          {words.notAdded}
        </p>
      )}
      <div className="row">
        {standing?.kind === 'same' ? (
          <a className="button" href={`#${pagePath(wanted, 'profile')}`}>
            {words.toCase}
          </a>
        ) : (
          <button
            type="button"
            className="button"
            disabled={!isFree || (wanted !== NEW && !target)}
            onClick={() => {
              add().catch((error) => {
                device.noteError('save', error);
                setFailed(true);
              });
            }}
          >
            {wanted === NEW ? words.makeNew : standing?.kind === 'differs' ? words.replace : words.add}
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}

/** The measurement that holds the answers once they are added. */
function placeIn(record: Case, returned: Returned, sent: SentInvitation): string {
  const standing = standingIn(record, returned, sent.place);
  return standing.measurement ?? record.measurements.at(-1)?.id ?? record.id;
}

interface StandingSaidProps {
  readonly record: Case;
  readonly returned: Returned;
  readonly sent: SentInvitation;
  readonly standing: Standing;
}

/** What adding comes to. */
function StandingSaid({ record, returned, sent, standing }: StandingSaidProps) {
  const words = useWords('returning');
  switch (standing.kind) {
    case 'same':
      return <p>{words.same}</p>;
    case 'differs': {
      const isEarlier = sent.received.some(
        ({ view, sentAt }) => view === returned.view.id && sentAt > returned.sentAt,
      );
      return (
        <>
          <p>{words.differs(standing.items.length)}</p>
          {isEarlier && <p className="alert alert--notice">{words.earlier}</p>}
          <ChangedAnswers record={record} returned={returned} standing={standing} />
        </>
      );
    }
    case 'new': {
      if (standing.measurement === null) return <p>{words.newMeasurement}</p>;
      const views = record.measurements.find(({ id }) => id === standing.measurement)?.views ?? [];
      const isEmpty = views.every(({ ratings }) => Object.keys(ratings).length === 0);
      return <p>{isEmpty ? words.toEmpty : words.newView}</p>;
    }
  }
}

/** The cases that answers can go to, that of the invitation first; null until they were looked up. */
function usePlaces({ place }: SentInvitation): readonly CaseSummary[] | null {
  const { cases, noteError } = useDevice();
  const [places, setPlaces] = useState<readonly CaseSummary[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const [own, { newest }] = await Promise.all([place ? cases.summary(place.case) : null, cases.glance()]);
      const others = newest.employer.filter(({ id, example }) => id !== own?.id && !example);
      if (!isOver) setPlaces(own ? [own, ...others] : others);
    };
    look().catch((error) => {
      noteError('list', error);
      if (!isOver) setPlaces([]);
    });
    return () => {
      isOver = true;
    };
  }, [cases, noteError, place]);
  return places;
}

/** A stored case; null while there is none, or it is being read. */
function useCaseAt(id: string): Case | null {
  const { cases, noteError } = useDevice();
  const [record, setRecord] = useState<Case | null>(null);
  useEffect(() => {
    setRecord(null);
    if (id === NEW) return undefined;
    let isOver = false;
    cases.get(id).then(
      (found) => {
        if (!isOver) setRecord(found.record);
      },
      (error) => noteError('open', error),
    );
    return () => {
      isOver = true;
    };
  }, [cases, noteError, id]);
  return record;
}
