import { vi } from 'vitest';
import type { Device } from '../../../src/cases/device';
import type { NoteError } from '../../../src/cases/errorLog';
import { StorageError } from '../../../src/cases/errors';
import { memoryInvitations } from '../../fixtures/memoryInvitations';

/**
 * A device of which nothing works but what is said.
 * @returns it, with what was noted of errors
 */
export function aDevice(works: Partial<Device['cases']> = {}, invitations = memoryInvitations()) {
  const noteError = vi.fn<NoteError>();
  const fail = () => Promise.reject(new StorageError('unknown', 'test'));
  const device: Device = {
    cases: {
      glance: fail,
      list: fail,
      summary: fail,
      due: fail,
      get: fail,
      put: fail,
      delete: fail,
      watch: () => () => undefined,
      each: fail,
      putMany: fail,
      noteCopied: fail,
      noteAllCopied: fail,
      check: fail,
      deleteAll: fail,
      quarantined: fail,
      emptyQuarantine: fail,
      acceptLoss: fail,
      dump: fail,
      ...works,
    },
    room: async () => null,
    askToPersist: async () => 'refused',
    persistAnswer: () => null,
    folder: fail,
    noteError,
    invitations: async () => invitations,
    errors: fail,
  };
  return { device, noteError };
}
