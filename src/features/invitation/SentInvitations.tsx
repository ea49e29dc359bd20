import { useState } from 'react';
import type { SentInvitation } from '../../cases/case';
import { isExpired } from '../../cases/invitations';
import { writtenDay } from '../../i18n/format';
import { useDevice } from '../../ui/device';
import { useLanguage, useWords } from '../../ui/language';
import { ConfirmDialog } from '../../ui/layout/ConfirmDialog';
import { useToday } from '../../ui/today';
import '../../ui/share/share.css';

interface SentInvitationsProps {
  readonly sent: readonly SentInvitation[];
  readonly onShow: (sent: SentInvitation) => void;
  readonly onChanged: () => void;
}

/** The invitations that were made in this browser before, newest first. */
export function SentInvitations({ sent, onShow, onChanged }: SentInvitationsProps) {
  const words = useWords('invite');
  const { language } = useLanguage();
  const device = useDevice();
  const today = useToday();
  const [removing, setRemoving] = useState<SentInvitation | null>(null);
  const nameOf = ({ invited }: SentInvitation) => invited || words.noName;
  const remove = ({ terms }: SentInvitation) => {
    device
      .invitations()
      .then((invitations) => invitations.delete(terms.id))
      .then(onChanged)
      .catch((error) => device.noteError('delete', error));
  };
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">{words.sentHeading}</h2>
      {sent.length === 0 && <p>{words.sentNone}</p>}
      {sent.length > 0 && (
        <ul className="invited">
          {sent.map((one) => {
            const { id, until, role } = one.terms;
            const untilDay = writtenDay(until, language);
            const facts = [
              role,
              words.sentOn(writtenDay(one.sentAt, language)),
              isExpired(one.terms, today) ? words.expired(untilDay) : words.untilDay(untilDay),
              one.received.length > 0
                ? words.received(new Set(one.received.map(({ view }) => view)).size)
                : '',
            ];
            return (
              <li key={id} className="card">
                <h3>{nameOf(one)}</h3>
                <p>{facts.filter(Boolean).join(' · ')}</p>
                <div className="row">
                  <button
                    type="button"
                    className="button button--small button--quiet"
                    onClick={() => onShow(one)}
                  >
                    {words.show}
                    <span className="visually-hidden">{` ${nameOf(one)}`}</span>
                  </button>
                  <button
                    type="button"
                    className="button button--small button--text"
                    onClick={() => setRemoving(one)}
                  >
                    {words.remove}
                    <span className="visually-hidden">{` ${nameOf(one)}`}</span>
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <a href="#/return">{words.toReturn}</a>
      </p>
      {removing && (
        <ConfirmDialog
          heading={words.removeHeading(nameOf(removing))}
          text={words.removeText}
          choices={[{ label: words.remove, isDanger: true, onChoose: () => remove(removing) }]}
          cancelLabel={words.keep}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  );
}
