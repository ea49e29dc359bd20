import { type FormEvent, useEffect, useState } from 'react';
import type { InvitationTerms } from '../../cases/case';
import { isExpired } from '../../cases/invitations';
import { unpackInvitation } from '../../files/invitation/invitationLink';
import { linkIn } from '../../files/invitation/pasted';
import { writtenDay } from '../../i18n/format';
import { languageOf } from '../../i18n/languages';
import { itemsOf } from '../../questions/instrument';
import { findInstrument } from '../../questions/instruments';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { useLanguage, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { navigate } from '../../ui/navigate';
import { askerIn } from '../../ui/share/askerIn';
import { useToday } from '../../ui/today';
import { BeginAnswering } from './BeginAnswering';
import '../../ui/share/share.css';

/** An invitation as it was opened: who asks what, and what happens with the answers. Nothing happens by opening it. */
export function InvitationScreen({ packed }: { readonly packed: string }) {
  const words = useWords('answering');
  const read = unpackInvitation(packed);
  if (read.kind === 'damaged') return <Damaged />;
  const instrument = read.kind === 'read' ? findInstrument(read.terms.instrument) : undefined;
  if (read.kind === 'newer' || !instrument) {
    return (
      <Page title={words.title}>
        <h1 tabIndex={-1}>{words.newerHeading}</h1>
        <p>{words.newerText}</p>
      </Page>
    );
  }
  return <Asked terms={read.terms} count={itemsOf(instrument, read.terms.form).length} />;
}

interface AskedProps {
  readonly terms: InvitationTerms;
  /** How many questions there are. */
  readonly count: number;
}

function Asked({ terms, count }: AskedProps) {
  const words = useWords('answering');
  const { language, choose } = useLanguage();
  const today = useToday();
  const asker = askerIn(terms);
  const until = writtenDay(terms.until, language);
  // Once: whoever then chooses another language keeps that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the invitation is opened
  useEffect(() => choose(languageOf(terms.language)), []);
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1}>{asker ? words.headingBy(asker) : words.heading}</h1>
      {isExpired(terms, today) && (
        <section className="alert alert--notice" aria-labelledby="expired">
          <h2 id="expired">{words.expiredHeading}</h2>
          <p>{words.expiredText(until)}</p>
        </section>
      )}
      {terms.greeting && (
        <p className="share__greeting" lang={terms.language}>
          {terms.greeting}
        </p>
      )}
      <p className="lead">{words.lead(count)}</p>
      <dl className="facts-list">
        {terms.goal && (
          <>
            <dt>{words.goal}</dt>
            <dd lang={terms.language}>{terms.goal}</dd>
          </>
        )}
        <dt>{words.until}</dt>
        <dd>{words.untilText(until)}</dd>
        <dt>{words.what}</dt>
        <dd>{[words.whatText(asker || words.asker), terms.showsResult ? words.resultText : ''].join(' ')}</dd>
      </dl>
      <BeginAnswering terms={terms} />
    </Page>
  );
}

/** A link that did not arrive whole: the whole mail may hold it all the same. */
function Damaged() {
  const words = useWords('answering');
  const [pasted, setPasted] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const link = linkIn(pasted, 'invitation');
    const isWhole = link !== undefined && unpackInvitation(link).kind !== 'damaged';
    setWrong(!isWhole);
    if (isWhole) navigate(`/invitation/${link}`);
    else document.getElementById('pasted')?.focus();
  };
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1}>{words.damagedHeading}</h1>
      <p>{words.damagedText}</p>
      <form noValidate onSubmit={submit}>
        <FieldFrame id="pasted" label={words.paste} error={isWrong ? words.stillDamaged : undefined}>
          {(field) => (
            <textarea rows={6} {...field} value={pasted} onChange={({ target }) => setPasted(target.value)} />
          )}
        </FieldFrame>
        <button type="submit" className="button">
          {words.read}
        </button>
      </form>
    </Page>
  );
}
