import { useEffect, useState } from 'react';
import type { Case } from '../../cases/case';
import { answeredIn, returnedOf } from '../../cases/returning';
import { fileStem } from '../../files/fileStem';
import { sealReturn } from '../../files/invitation/returnFile';
import { packReturn } from '../../files/invitation/returnLink';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { useDevice } from '../../ui/device';
import { useCase } from '../../ui/document';
import { useEnvironment } from '../../ui/environment';
import { useLanguage, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { saveFile } from '../../ui/saveFile';
import { askerIn } from '../../ui/share/askerIn';
import { CopyText } from '../../ui/share/CopyText';
import { QrCode } from '../../ui/share/QrCode';
import { returnAddress } from '../../ui/share/shareLink';
import { useWalk } from '../../ui/walk';
import { readableCopy } from './readableCopy';
import '../../ui/theme/pages.css';

/** Mail programs break or cut longer links. */
const LONGEST_LINK = 2_000;

type Sealing =
  | { readonly kind: 'sealing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'sealed'; readonly link: string; readonly file: Uint8Array<ArrayBuffer> };

/** Where the answers to an invitation are sent back: sealed, as a link, a file or a code. */
export function SendScreen() {
  const words = useWords('answering');
  const record = useCase();
  const walk = useWalk();
  const { invitation } = record;
  const answered = useAnswered(record);
  const asker = invitation ? askerIn(invitation) : '';
  return (
    <Page title={words.sendTitle}>
      <CaseNavigation />
      <h1 tabIndex={-1}>{words.sendHeading}</h1>
      <p className="lead">{words.sendLead(asker || words.asker)}</p>
      {answered === null ? (
        <>
          <p className="alert alert--notice">{words.nothing}</p>
          <button type="button" className="button" onClick={() => walk.send({ type: 'walk.resumed' })}>
            {words.toQuestions}
          </button>
        </>
      ) : (
        <>
          <p>{words.holds(answered.answered, answered.of)}</p>
          {answered.notes > 0 && <p>{words.holdsNotes(answered.notes)}</p>}
          {answered.answered < answered.of && (
            <p>
              {words.open(answered.of - answered.answered)}{' '}
              <button
                type="button"
                className="button button--text"
                onClick={() => walk.send({ type: 'review.opened' })}
              >
                {words.toOpen}
              </button>
            </p>
          )}
          <Ways record={record} />
          <OwnCopy record={record} />
        </>
      )}
    </Page>
  );
}

/** How much there is to send; null when nothing was answered yet. */
function useAnswered(record: Case) {
  const { now } = useEnvironment();
  try {
    const returned = returnedOf(record, now().toISOString());
    return { ...answeredIn(returned), notes: Object.keys(returned.notes).length };
  } catch {
    return null;
  }
}

function Ways({ record }: { readonly record: Case }) {
  const words = useWords('answering');
  const sealing = useSealed(record);
  const [isCodeShown, setCodeShown] = useState(false);
  if (sealing.kind !== 'sealed') {
    return <p role="status">{sealing.kind === 'failed' ? words.notSealed : words.sealing}</p>;
  }
  const { link, file } = sealing;
  const share = () => {
    navigator.share({ title: words.shareTitle, text: words.mailBody(link) }).catch(() => undefined);
  };
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{words.waysHeading}</h2>
      {link.length > LONGEST_LINK && <p className="alert alert--notice">{words.longLink}</p>}
      <div className="row">
        {'share' in navigator && (
          <button type="button" className="button" onClick={share}>
            {words.shareLink}
          </button>
        )}
        <a
          className="button button--quiet"
          href={`mailto:?subject=${encodeURIComponent(words.shareTitle)}&body=${encodeURIComponent(words.mailBody(link))}`}
        >
          {words.mailLink}
        </a>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => saveFile(`${fileStem(record)}.age`, file, 'application/octet-stream')}
        >
          {words.saveFile}
        </button>
        <button
          type="button"
          className="button button--quiet"
          aria-expanded={isCodeShown}
          onClick={() => setCodeShown(!isCodeShown)}
        >
          {words.showCode}
        </button>
      </div>
      {isCodeShown ? (
        <QrCode text={link} label={words.showCode} />
      ) : (
        <p className="small">{words.codeHint}</p>
      )}
      <CopyText label={words.shareTitle} copyLabel={words.copyLink} text={link} rows={3} />
      <p>{words.again}</p>
    </section>
  );
}

/** The answers sealed for whoever asked; anew for every change. */
function useSealed(record: Case): Sealing {
  const { now } = useEnvironment();
  const { noteError } = useDevice();
  const [sealing, setSealing] = useState<Sealing>({ kind: 'sealing' });
  useEffect(() => {
    let isOver = false;
    const seal = async () => {
      const { invitation } = record;
      if (!invitation) throw new RangeError('This case answers no invitation');
      const file = await sealReturn(returnedOf(record, now().toISOString()), invitation.recipient);
      const link = returnAddress(packReturn(invitation.id, file));
      if (!isOver) setSealing({ kind: 'sealed', link, file });
    };
    seal().catch((error) => {
      noteError('make', error);
      if (!isOver) setSealing({ kind: 'failed' });
    });
    return () => {
      isOver = true;
    };
  }, [record, now, noteError]);
  return sealing;
}

function OwnCopy({ record }: { readonly record: Case }) {
  const words = useWords('answering');
  const { language } = useLanguage();
  return (
    <section aria-labelledby="own-copy">
      <h2 id="own-copy">{words.keepHeading}</h2>
      <p>{words.keepText}</p>
      <button
        type="button"
        className="button button--quiet"
        onClick={() => saveFile(`${fileStem(record)}.txt`, readableCopy(record, language), 'text/plain')}
      >
        {words.keepCopy}
      </button>
    </section>
  );
}
