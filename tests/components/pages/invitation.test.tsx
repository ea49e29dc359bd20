import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Returned } from '../../../src/cases/case';
import { packInvitation } from '../../../src/files/invitation/invitationLink';
import { sealReturn } from '../../../src/files/invitation/returnFile';
import { packReturn } from '../../../src/files/invitation/returnLink';
import { newKeyPair } from '../../../src/files/invitation/seal';
import { newUuid } from '../../../src/lib/uuid';
import { whatIsGiven } from '../../fixtures/arbitraries';
import { aCase, ratedAt, viewIn } from '../../fixtures/case';
import { instrument, sent, terms } from '../../fixtures/invitations';
import { allWords } from '../../fixtures/words';
import { openApp, openPage, type TestApp } from '../support/app';
import { expectNoAxeFindingsOnPage } from '../support/axe';
import { dataFileOf, pick } from '../support/files';
import { button } from '../support/questions';
import { expectFits } from '../support/widths';

const { answering, invite, report, returning } = allWords.nl;

const returned: Returned = {
  invitation: terms.id,
  sentAt: '2026-11-20T14:03:00.000Z',
  employer: 'Timmerbedrijf Zwaluw',
  instrument,
  form: 'full',
  view: {
    id: '00000000-0000-4000-8000-000000000222',
    kind: 'employer',
    respondent: { role: 'teamleider', label: '' },
    ratings: whatIsGiven(ratedAt(4, { norm: 2 })),
  },
  notes: {},
};
const record = {
  ...aCase({ name: returned.employer, mode: 'self', employer: ratedAt(2) }),
  id: '00000000-0000-4000-8000-000000000333',
};
const place = { case: record.id, measurement: record.measurements[0]?.id ?? '' };

const otherKey = await newKeyPair();

/** Opens answers on a device that sent an invitation. */
async function open(came: Returned, sketch: Parameters<typeof openApp>[0] = {}): Promise<TestApp> {
  const packed = packReturn(came.invitation, await sealReturn(came, terms.recipient));
  return openApp({
    invitations: [{ ...sent, place }],
    cases: [record],
    path: `/return/${packed}`,
    ...sketch,
  });
}

describe('an invitation that is made', () => {
  it('asks for nothing that is required, says what does not fit, and fits a small screen', async () => {
    const app = await openApp({ path: '/invite' });
    await expectNoAxeFindingsOnPage();
    await app.main.getByLabelText(invite.until).fill('2026-01-01');
    await button(app, invite.make).click();
    await expect.element(app.main.getByRole('link', { name: invite.untilWrong })).toBeVisible();
    await expectNoAxeFindingsOnPage();
    await app.main.getByLabelText(invite.until).fill('2026-12-24');
    await button(app, invite.make).click();
    await expect.element(app.main.getByRole('heading', { name: invite.madeHeading })).toHaveFocus();
    await expectNoAxeFindingsOnPage();
    await expectFits();
  });

  it('stands among those that were sent, and is deleted only when someone says so', async () => {
    const app = await openApp({ path: '/invite', invitations: [sent] });
    await expect.element(app.main.getByRole('heading', { name: sent.invited })).toBeVisible();
    await app.main.getByRole('button', { name: `${invite.remove} ${sent.invited}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: invite.keep }).click();
    await expect.element(app.main.getByRole('heading', { name: sent.invited })).toBeVisible();
    await app.main.getByRole('button', { name: `${invite.remove} ${sent.invited}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: invite.remove, exact: true }).click();
    await expect.element(app.main.getByText(invite.sentNone)).toBeVisible();
  });
});

describe('an invitation that is opened', () => {
  it('says who asks what, and asks for the name of the company', async () => {
    const app = await openApp({ path: `/invitation/${packInvitation(terms)}` });
    await expect.element(app.heading).toHaveTextContent(answering.headingBy('S. Bakker, Werkplein Noord'));
    await expect.element(app.main.getByText(terms.goal)).toBeVisible();
    await expectNoAxeFindingsOnPage();
    await button(app, answering.begin).click();
    await expect.element(app.main.getByLabelText(answering.company)).toHaveFocus();
    await expect.element(app.main.getByText(answering.companyMissing)).toBeVisible();
    expect(app.session.store.records()).toEqual([]);
    await expectFits();
  });

  it('says that its time has passed, and can be answered all the same', async () => {
    const app = await openApp({ path: `/invitation/${packInvitation({ ...terms, until: '2026-11-20' })}` });
    await expect.element(app.main.getByRole('heading', { name: answering.expiredHeading })).toBeVisible();
    await expect.element(button(app, answering.begin)).toBeEnabled();
  });

  it('that was cut is mended by the whole mail', async () => {
    const packed = packInvitation(terms);
    const app = await openApp({ path: `/invitation/${packed.slice(0, -9)}` });
    await expect.element(app.heading).toHaveTextContent(answering.damagedHeading);
    await expectNoAxeFindingsOnPage();
    await app.main.getByLabelText(answering.paste).fill('Goedendag');
    await button(app, answering.read).click();
    await expect.element(app.main.getByText(answering.stillDamaged)).toBeVisible();
    await app.main
      .getByLabelText(answering.paste)
      .fill(
        `Beste,\nhttps://filter.example/?u=${encodeURIComponent(`https://scan.example/#/invitation/${packed}`)}`,
      );
    await button(app, answering.read).click();
    await expect.element(app.heading).toHaveTextContent(answering.headingBy('S. Bakker, Werkplein Noord'));
  });

  it('of a later version says so', async () => {
    const app = await openApp({ path: `/invitation/2${packInvitation(terms).slice(1)}` });
    await expect.element(app.heading).toHaveTextContent(answering.newerHeading);
  });
});

describe('answers that came back', () => {
  it('of a second person stand beside the first, with what they differ on', async () => {
    const app = await open(returned);
    await expect.element(app.heading).toHaveTextContent(returning.foundHeading(returned.employer));
    await expect.element(app.main.getByText(returning.newView)).toBeVisible();
    await expectNoAxeFindingsOnPage();
    await button(app, returning.add).click();
    await expect.element(app.main.getByRole('heading', { name: report.respondentsTitle })).toBeVisible();
    const table = app.main.getByRole('table', { name: report.respondentsTitle });
    await expect.element(table).toBeVisible();
    await expectNoAxeFindingsOnPage();
    await expectFits();
    const stored = await app.saved(record.id);
    expect(stored.measurements[0]?.views).toHaveLength(2);
    expect(viewIn(stored, 'employer').ratings).toEqual(viewIn(record, 'employer').ratings);
  });

  it('that this person changed are shown with what was there, and taken over when someone says so', async () => {
    const before = {
      ...record,
      measurements: record.measurements.map((one) => ({ ...one, views: [returned.view] })),
    };
    const later = {
      ...returned,
      view: { ...returned.view, ratings: { ...returned.view.ratings, 'ATT-6': 1 as const } },
    };
    const app = await open(later, { cases: [before] });
    await expect.element(app.main.getByText(returning.differs(1))).toBeVisible();
    await expect.element(app.main.getByRole('table')).toBeVisible();
    await expectNoAxeFindingsOnPage();
    await button(app, returning.replace).click();
    await expect
      .poll(() => app.session.store.record(record.id).measurements[0]?.views[0]?.ratings['ATT-6'])
      .toBe(1);
  });

  it.each([
    ['to an invitation that is not here', { invitations: [] }, returning.unknownHeading],
    [
      'sealed for another key',
      { invitations: [{ ...sent, key: { kind: 'plain' as const, identity: otherKey.identity } }] },
      returning.notOpenedHeading,
    ],
  ])('%s are refused with the reason, and change nothing', async (_, sketch, heading) => {
    const app = await open(returned, sketch);
    await expect.element(app.heading).toHaveTextContent(heading);
    await expectNoAxeFindingsOnPage();
    expect(app.session.store.records()).toEqual([record]);
  });

  it('of which a piece is missing are refused', async () => {
    const packed = packReturn(returned.invitation, await sealReturn(returned, terms.recipient));
    const app = await openApp({ invitations: [sent], path: `/return/${packed.slice(0, -20)}` });
    await expect.element(app.heading).toHaveTextContent(returning.notOpenedHeading);
  });

  it('after the last day are taken all the same, with a word about it', async () => {
    const late = { ...sent, place, terms: { ...terms, until: '2026-11-01' } };
    const app = await open(returned, { invitations: [late] });
    await expect.element(app.main.getByText(returning.late('1 november 2026'))).toBeVisible();
    await expect.element(button(app, returning.add)).toBeEnabled();
  });

  it('of an address are shown, though a file was looked at before', async () => {
    const file = new Blob([await sealReturn(returned, terms.recipient)]);
    const app = await openApp({ invitations: [sent] });
    app.session.actor.send({ type: 'file.chosen', file });
    await expect.element(app.heading).toHaveTextContent(returning.foundHeading(returned.employer));
    const other = { ...returned, employer: 'Wasserij De Lelie' };
    app.goTo(`/return/${packReturn(other.invitation, await sealReturn(other, terms.recipient))}`);
    await expect.element(app.heading).toHaveTextContent(returning.foundHeading(other.employer));
  });

  it('are looked for in what is pasted', async () => {
    const app = await openApp({ path: '/return', invitations: [sent] });
    await expectNoAxeFindingsOnPage();
    await app.main.getByLabelText(returning.paste).fill('Hallo');
    await button(app, returning.read).click();
    await expect.element(app.main.getByText(returning.noLink)).toBeVisible();
    const packed = packReturn(returned.invitation, await sealReturn(returned, terms.recipient));
    await app.main.getByLabelText(returning.paste).fill(`https://scan.example/#/return/${packed}`);
    await button(app, returning.read).click();
    await expect.element(app.heading).toHaveTextContent(returning.foundHeading(returned.employer));
  });
});

describe('whoever answers', () => {
  it('has nothing to send while nothing was answered, and no page that is not theirs', async () => {
    const begun = { ...aCase({ mode: 'self', employer: {} }), invitation: terms };
    const app = await openPage(begun, 'send');
    await expect.element(app.heading).toHaveTextContent(answering.sendHeading);
    await expect.element(app.main.getByText(answering.nothing)).toBeVisible();
    await expectNoAxeFindingsOnPage();
    app.goTo(`/scan/${begun.id}/plan`);
    await expect
      .element(app.main.getByRole('heading', { name: allWords.nl.plan.title }))
      .not.toBeInTheDocument();
  });

  it('hands over a file that is a case as any other where it is opened', async () => {
    const app = await openApp();
    pick(app, dataFileOf({ ...record, invitation: { ...terms, showsResult: false } }));
    await expect.poll(() => app.session.store.records()).toHaveLength(1);
    expect(await app.saved(record.id)).not.toHaveProperty('invitation');
    app.goTo(`/scan/${record.id}/plan`);
    await expect.element(app.heading).toHaveTextContent(allWords.nl.plan.title);
  });

  it('sees no result where the invitation keeps it for whoever asked', async () => {
    const answered = {
      ...aCase({ mode: 'self', employer: ratedAt(3) }),
      id: newUuid(),
      invitation: { ...terms, showsResult: false },
    };
    const app = await openPage(answered, 'profile');
    await expect.element(app.heading).toHaveTextContent(allWords.nl.walk.reviewHeading);
    await button(app, allWords.nl.walk.toSend).first().click();
    await expect.element(app.main.getByRole('button', { name: answering.saveFile })).toBeVisible();
    await expectNoAxeFindingsOnPage();
    await expectFits();
  });
});
