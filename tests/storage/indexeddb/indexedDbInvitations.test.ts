import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { withReceived } from '../../../src/cases/invitations';
import { createConnection } from '../../../src/storage/indexeddb/connection';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { indexedDbInvitations } from '../../../src/storage/indexeddb/indexedDbInvitations';
import { makeDumped, rawRecords } from '../../fixtures/database';
import { sent, terms } from '../../fixtures/invitations';

const opened = () => indexedDbInvitations(createConnection());
const later = {
  ...sent,
  terms: { ...terms, id: '00000000-0000-4000-8000-000000000112' },
  sentAt: '2026-11-23T08:00:00.000Z',
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('an invitation that was sent', () => {
  it('is there as it was, with its key, also for another connection', async () => {
    await opened().put(sent);
    expect(await opened().get(terms.id)).toEqual(sent);
    expect(await opened().get(later.terms.id)).toBeNull();
  });

  it('stands behind those that were sent later', async () => {
    await opened().put(sent);
    await opened().put(later);
    expect(await opened().list()).toEqual([later, sent]);
  });

  it('says what came in, and is gone once it is deleted', async () => {
    await opened().put(sent);
    const received = withReceived(sent, later.terms.id, '2026-11-25T14:03:00.000Z');
    expect(withReceived(received, later.terms.id, '2026-11-25T14:03:00.000Z')).toBe(received);
    await opened().put(received);
    expect((await opened().get(terms.id))?.received).toHaveLength(1);
    await opened().delete(terms.id);
    expect(await opened().list()).toEqual([]);
  });

  it('goes with all that is deleted from the device', async () => {
    await opened().put(sent);
    await indexedDbCases().deleteAll();
    expect(await opened().list()).toEqual([]);
  });

  it('has a place in a database that was made before there were any', async () => {
    const stores = { cases: [], summaries: [], setAside: [], meta: [], packed: [] };
    await makeDumped(JSON.stringify({ version: 3, stores }));
    await opened().put(sent);
    expect(await opened().list()).toEqual([sent]);
  });

  it('that cannot be read is passed over and stays', async () => {
    await opened().put(sent);
    const db = await openDB('igm-scan');
    await db.put('invitations', { ofTomorrow: true }, 'x');
    db.close();
    expect(await opened().list()).toEqual([sent]);
    expect(await opened().get('x')).toBeNull();
    expect(await rawRecords('invitations')).toHaveLength(2);
  });
});
