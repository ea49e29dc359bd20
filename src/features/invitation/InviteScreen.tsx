import { useCallback, useEffect, useState } from 'react';
import type { SentInvitation } from '../../cases/case';
import { currentMeasurement } from '../../cases/case';
import { useDevice } from '../../ui/device';
import { useOpenCase } from '../../ui/document';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { hrefOf } from '../../ui/routes';
import { InvitationForm } from './InvitationForm';
import { MadeInvitation } from './MadeInvitation';
import { SentInvitations } from './SentInvitations';

/** Asks an employer to fill in the questions alone: makes the invitation, and shows those that were made before. */
export function InviteScreen({ isOfCase = false }: { readonly isOfCase?: boolean }) {
  const words = useWords('invite');
  const device = useDevice();
  const open = useOpenCase();
  const record = isOfCase ? open : null;
  const [sent, setSent] = useState<readonly SentInvitation[]>([]);
  const [shown, show] = useState<SentInvitation | null>(null);

  const read = useCallback(() => {
    device
      .invitations()
      .then((invitations) => invitations.list())
      .then(setSent)
      .catch((error) => device.noteError('list', error));
  }, [device]);
  useEffect(read, [read]);

  const place = record && { case: record.id, measurement: currentMeasurement(record).id };
  const ofThis = record ? sent.filter((one) => one.place?.case === record.id) : sent;
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1}>{record ? words.headingFor(record.employer.name) : words.heading}</h1>
      {shown ? (
        <MadeInvitation key={shown.terms.id} sent={shown} onAnother={() => show(null)} onChanged={read} />
      ) : (
        <>
          <p className="lead">{words.lead}</p>
          <InvitationForm
            record={record}
            place={place}
            onMade={(made) => {
              show(made);
              read();
            }}
          />
        </>
      )}
      <SentInvitations sent={ofThis} onShow={show} onChanged={read} />
      {record && (
        <p>
          <a href={hrefOf(record.id)}>{words.backTo(record.employer.name)}</a>
        </p>
      )}
    </Page>
  );
}
