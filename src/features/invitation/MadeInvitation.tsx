import { useEffect, useRef, useState } from 'react';
import type { SentInvitation } from '../../cases/case';
import { writtenDay } from '../../i18n/format';
import { languageOf } from '../../i18n/languages';
import { loadWords, wordsIn } from '../../i18n/words';
import { itemsOf } from '../../questions/instrument';
import { instrumentOf } from '../../questions/instruments';
import { useWords } from '../../ui/language';
import { CopyText } from '../../ui/share/CopyText';
import { QrCode } from '../../ui/share/QrCode';
import { invitationAddress, isOnlyHere } from '../../ui/share/shareLink';
import { ProtectKey } from './ProtectKey';

interface MadeInvitationProps {
  readonly sent: SentInvitation;
  readonly onAnother: () => void;
  /** Called when its key is kept otherwise. */
  readonly onChanged: () => void;
}

/** An invitation as it is handed over: a link, a code, and a text in the language of whoever gets it. */
export function MadeInvitation({ sent, onAnother, onChanged }: MadeInvitationProps) {
  const words = useWords('invite');
  const link = invitationAddress(sent.terms);
  const mail = useMail(sent, link);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="made">
      <h2 id="made" ref={heading} tabIndex={-1}>
        {words.madeHeading}
      </h2>
      <p>{words.madeText}</p>
      {isOnlyHere() && <p className="alert alert--notice">{words.onlyHere}</p>}
      <CopyText label={words.link} copyLabel={words.copyLink} text={link} rows={4} />
      {mail && (
        <>
          <CopyText
            label={words.mailText}
            copyLabel={words.copyMail}
            text={mail.text}
            rows={12}
            lang={sent.terms.language}
          />
          <p>
            <a
              className="button button--quiet"
              href={`mailto:?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.text)}`}
            >
              {words.toMail}
            </a>
          </p>
        </>
      )}
      <h3>{words.code}</h3>
      <QrCode text={link} label={words.code} />
      <ProtectKey sent={sent} onProtected={onChanged} />
      <div className="row">
        <button type="button" className="button button--quiet" onClick={onAnother}>
          {words.another}
        </button>
      </div>
    </section>
  );
}

/** What stands in the mail, once its words are here. */
function useMail({ terms }: SentInvitation, link: string) {
  const language = languageOf(terms.language);
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    setHere(false);
    // Without the words there is still the link.
    loadWords(language, 'invitation').then(
      () => setHere(true),
      () => undefined,
    );
  }, [language]);
  if (!isHere) return null;
  const words = wordsIn(language, 'invite');
  const { greeting, from, goal, form, instrument, until } = terms;
  const asker = [from.name, from.organisation].filter(Boolean).join('\n');
  const text = [
    greeting || words.mailHello,
    words.mailAsk(itemsOf(instrumentOf(instrument), form).length),
    goal && words.mailGoal(goal),
    words.mailLink(link),
    words.mailWhat(writtenDay(until, language)),
    asker && words.mailRegards(asker),
  ];
  return { text: text.filter(Boolean).join('\n\n'), subject: words.mailSubject };
}
