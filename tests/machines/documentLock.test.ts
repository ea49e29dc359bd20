import { describe, expect, it } from 'vitest';
import { aDocument, atRest, goal, openDocument, record, stored } from '../fixtures/document';

const { id } = record;

describe('a case that another tab holds', () => {
  async function readOnly() {
    const { store, document: holder, locks } = await openDocument();
    const reader = aDocument(store.tab(), stored, locks);
    await reader.until('elsewhere');
    await reader.until('saved');
    return { store, holder, reader };
  }

  it('can be looked at, and nothing in it is changed', async () => {
    const { store, reader } = await readOnly();
    expect(reader.can(goal('Anders'))).toBe(false);
    reader.change(goal('Anders'));
    reader.undo();
    reader.redo();
    expect(reader.record).toEqual(record);
    expect(store.record(id)).toBe(record);
  });

  it('is shown as it is there', async () => {
    const { holder, reader } = await readOnly();
    holder.change(goal('Samen'));
    await atRest(holder, reader);
    expect(reader.record.goal).toBe('Samen');
  });

  it('may be changed once the other tab lets go of it', async () => {
    const { store, holder, reader } = await readOnly();
    holder.close();
    await reader.until('here');
    reader.change(goal('Nu hier'));
    await reader.until('saved');
    expect(store.record(id)?.goal).toBe('Nu hier');
  });

  it('may no longer be taken back here once the other tab has it', async () => {
    const { document } = await openDocument();
    document.change(goal('Samen'));
    await document.until('saved');
    document.send({ type: 'lock.taken' });
    document.undo();
    expect(document.record.goal).toBe('Samen');
  });

  it('is let go of when it is closed', async () => {
    const { store, document, locks } = await openDocument();
    document.close();
    const next = aDocument(store.tab(), stored, locks);
    await next.until('here');
  });
});
