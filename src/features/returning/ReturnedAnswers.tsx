import { useState } from 'react';
import type { Returned, SentInvitation } from '../../cases/case';
import { isExpired } from '../../cases/invitations';
import { answeredIn } from '../../cases/returning';
import { writtenDay, writtenMoment } from '../../i18n/format';
import { fromBase64 } from '../../lib/base64';
import { dayOf } from '../../lib/days';
import { instrumentOf } from '../../questions/instruments';
import { itemTextsOf } from '../../questions/itemTexts';
import { AskPassphrase } from '../../ui/encryption/AskPassphrase';
import { useLanguage, useSay, useWords } from '../../ui/language';
import { AddAnswers } from './AddAnswers';
import { type Sealed, useReturned } from './useReturned';
import { useTexts } from './useTexts';
import '../../ui/share/share.css';

interface ReturnedAnswersProps {
  readonly sealed: Sealed | 'damaged' | 'newer';
  readonly onLeave: () => void;
}

/** Answers that came back: whose they are, when they were sent and what is in them, before anything changes. */
export function ReturnedAnswers({ sealed, onLeave }: ReturnedAnswersProps) {
  if (sealed === 'damaged') return <Refused kind="notOpened" onLeave={onLeave} />;
  if (sealed === 'newer') return <Refused kind="newer" onLeave={onLeave} />;
  return <Opened sealed={sealed} onLeave={onLeave} />;
}

function Opened({ sealed, onLeave }: { readonly sealed: Sealed; readonly onLeave: () => void }) {
  const words = useWords('returning');
  const [identity, setIdentity] = useState<string | null>(null);
  const opening = useReturned(sealed, identity);
  switch (opening.kind) {
    case 'opening':
      return (
        <>
          <h1 tabIndex={-1}>{words.heading}</h1>
          <p role="status">{words.opening}</p>
        </>
      );
    case 'locked':
      return (
        <>
          <h1 tabIndex={-1}>{words.heading}</h1>
          <p>{words.locked}</p>
          <AskPassphrase
            file={new Blob([fromBase64(opening.sealedKey)])}
            onOpen={(key) => void key.text().then(setIdentity)}
            onCancel={onLeave}
          />
        </>
      );
    case 'opened':
      return <Found {...opening} onLeave={onLeave} />;
    default:
      return <Refused kind={opening.kind} onLeave={onLeave} />;
  }
}

interface RefusedProps {
  readonly kind: 'unknown' | 'notOpened' | 'newer' | 'invalid' | 'failed';
  readonly onLeave: () => void;
}

/** Why answers are not opened, and what helps. Nothing is lost by it. */
function Refused({ kind, onLeave }: RefusedProps) {
  const words = useWords('returning');
  const said = {
    unknown: [words.unknownHeading, words.unknownText],
    notOpened: [words.notOpenedHeading, words.notOpenedText],
    newer: [words.newerHeading, words.newerText],
    invalid: [words.invalidHeading, words.invalidText],
    failed: [words.unknownHeading, words.failedText],
  } as const;
  const [heading, text] = said[kind];
  return (
    <>
      <h1 tabIndex={-1}>{heading}</h1>
      <p>{text}</p>
      <button type="button" className="button button--quiet" onClick={onLeave}>
        {words.leave}
      </button>
    </>
  );
}

interface FoundProps {
  readonly returned: Returned;
  readonly sent: SentInvitation;
  readonly onLeave: () => void;
}

function Found({ returned, sent, onLeave }: FoundProps) {
  const words = useWords('returning');
  const { language } = useLanguage();
  const { role, label } = returned.view.respondent;
  const { answered, of } = answeredIn(returned);
  const notes = Object.keys(returned.notes).length;
  const facts = [
    [words.who, [role, label].filter(Boolean).join(', ') || words.noRole],
    [words.when, writtenMoment(returned.sentAt, language)],
    ...(sent.invited ? [[words.invitedAs, sent.invited]] : []),
    [words.holds, [words.holdsText(answered, of), ...(notes > 0 ? [words.notes(notes)] : [])].join(', ')],
  ] as const;
  return (
    <>
      <h1 tabIndex={-1}>{words.foundHeading(returned.employer)}</h1>
      {isExpired(sent.terms, dayOf(new Date(returned.sentAt))) && (
        <p className="alert alert--notice">{words.late(writtenDay(sent.terms.until, language))}</p>
      )}
      <dl className="facts-list">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {notes > 0 && <Notes returned={returned} />}
      <AddAnswers returned={returned} sent={sent} onLeave={onLeave} />
    </>
  );
}

function Notes({ returned }: Pick<FoundProps, 'returned'>) {
  const words = useWords('returning');
  const say = useSay();
  const areHere = useTexts(returned.instrument);
  const instrument = instrumentOf(returned.instrument);
  return (
    <details className="fold">
      <summary>{words.showNotes}</summary>
      {areHere && (
        <dl className="facts-list">
          {Object.entries(returned.notes).map(([item, note]) => (
            <div key={item}>
              <dt>{say(itemTextsOf(instrument, item).text)}</dt>
              <dd>{note}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
