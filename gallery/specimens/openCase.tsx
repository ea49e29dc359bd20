import { type ReactNode, use } from 'react';
import { createActor } from 'xstate';
import { SaveStatus } from '../../src/features/shell/SaveStatus';
import { walkMachine } from '../../src/machines/walkMachine';
import { CaseNavigation } from '../../src/ui/case/CaseNavigation';
import { EnvironmentContext } from '../../src/ui/environment';
import { SessionContext } from '../../src/ui/session';
import { OwnStepForm } from '../../src/ui/steps/OwnStepForm';
import { WalkContext } from '../../src/ui/walk';
import { memoryLocks } from '../../tests/fixtures/memoryRepository';
import {
  change,
  goal,
  isUnsaved,
  openedSession,
  storedCase,
  type TestSession,
} from '../../tests/fixtures/session';
import type { Specimen } from '../specimen';

/** What only shows itself around an open case, each state with a session of its own. */
export const openCase: readonly Specimen[] = [
  {
    name: 'SaveStatus',
    states: [
      { name: 'saved', draw: () => <SaveStatusIn session={saved} /> },
      { name: 'saving', draw: () => <SaveStatusIn session={saving} /> },
      { name: 'not saved', draw: () => <SaveStatusIn session={failed} /> },
    ],
  },
  {
    name: 'CaseNavigation (tabs)',
    states: [
      {
        name: 'of a case with a result',
        draw: () => (
          <Open session={saved}>
            <CaseNavigation />
          </Open>
        ),
      },
    ],
  },
  {
    name: 'OwnStepForm',
    states: [
      {
        name: 'empty',
        draw: () => (
          <Open session={saved}>
            <OwnStepForm field="gallery" onAdd={() => undefined} />
          </Open>
        ),
      },
      {
        name: 'read-only',
        draw: () => (
          <Open session={readOnly}>
            <OwnStepForm field="gallery.readOnly" onAdd={() => undefined} />
          </Open>
        ),
      },
    ],
  },
];

const saved = openedSession();
const saving = withUnsavedChange(({ repository }) => repository.hold('put'));
const failed = withUnsavedChange(({ repository }) => repository.fail('put', 'full'));
const readOnly = openedElsewhere();

async function withUnsavedChange(trouble: (session: TestSession) => void): Promise<TestSession> {
  const session = await openedSession();
  trouble(session);
  change(session.document, goal('Eén plek in de bakkerij'));
  await session.until(isUnsaved);
  return session;
}

async function openedElsewhere(): Promise<TestSession> {
  const locks = memoryLocks();
  locks.hold(storedCase.id, () => undefined);
  return openedSession({ locks });
}

interface InSession {
  readonly session: Promise<TestSession>;
}

function SaveStatusIn({ session }: InSession) {
  return (
    <Open session={session}>
      <SaveStatus />
    </Open>
  );
}

const environment = {
  newId: () => crypto.randomUUID(),
  now: () => new Date(),
  today: () => '2026-11-21',
  device: 'gallery',
};

function Open({ session, children }: InSession & { readonly children: ReactNode }) {
  const { actor, document } = use(session);
  const walk = createActor(walkMachine, { input: { document } });
  return (
    <SessionContext value={actor}>
      <EnvironmentContext value={environment}>
        <WalkContext value={walk}>{children}</WalkContext>
      </EnvironmentContext>
    </SessionContext>
  );
}
