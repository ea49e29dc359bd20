import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { Case, SentInvitation } from '../../../src/cases/case';
import { exampleCase } from '../../../src/cases/example';
import { ownCase } from '../../../src/cases/ownCase';
import { emptyDraft, rememberDraft } from '../../../src/features/own/ownDraft';
import { App } from '../../../src/features/shell/App';
import { type Language, languageOf } from '../../../src/i18n/languages';
import { newUuid } from '../../../src/lib/uuid';
import { navigate } from '../../../src/ui/navigate';
import { currentPath } from '../../../src/ui/routes';
import { isAllSaved } from '../../../src/ui/session';
import { forgetUnsaved } from '../../../src/ui/unsaved';
import { stillEnvironment } from '../../fixtures/case';
import { memoryInvitations } from '../../fixtures/memoryInvitations';
import { aSession, type TestSession } from '../../fixtures/session';
// Fetches the words of the questions, as the app does before it shows a case.
import '../../fixtures/questionnaires';
import { aDevice } from './device';
import { show } from './show';

/** The moment at which the clock stands, and its day. */
export const INSTANT = '2026-11-21T10:00:00.000Z';
export const TODAY = '2026-11-21';

interface AppSketch {
  /** What stands on the device. */
  readonly cases?: readonly Case[];
  /** What was sent from it. */
  readonly invitations?: readonly SentInvitation[];
  /** The part of the address behind `#`. */
  readonly path?: string;
  readonly language?: Language;
  /** The moment at which the clock stands. */
  readonly instant?: string;
  /** The day of the clock, where it does not stand still. */
  readonly today?: () => string;
  /** What was chosen in this browser, by name. */
  readonly choices?: Map<string, string>;
}

/** The whole interface in this page, over a store in memory; the way to the disk is a journey's. */
export interface TestApp {
  /** What stands above every page. */
  readonly banner: Locator;
  /** What went wrong, wherever on the page it is said. */
  readonly alert: Locator;
  readonly session: TestSession;
  /** The heading of the page. */
  readonly heading: Locator;
  /** The page itself, without what stands above it on every page. */
  readonly main: Locator;
  /** Goes to an address, as a link does. */
  readonly goTo: (path: string) => void;
  /** Everything anew from what was saved, at the address of now: as a reload. */
  readonly reload: () => Promise<TestApp>;
  /** A case as the store has it, once all is saved. */
  readonly saved: (id: string) => Promise<Case>;
}

/** Opens the app at an address. */
export async function openApp(sketch: AppSketch = {}): Promise<TestApp> {
  const { cases = [], path = '/', language = 'nl', instant = INSTANT } = sketch;
  const { choices = new Map<string, string>() } = sketch;
  // What lasts as long as the app is open is gone with the one before.
  rememberDraft(emptyDraft);
  forgetUnsaved();
  const still = stillEnvironment(instant);
  const environment = { ...still, newId: newUuid, today: sketch.today ?? still.today };
  const session = aSession({
    stored: cases,
    make: (wanted) =>
      wanted.kind === 'own'
        ? ownCase(wanted.intake, wanted.roles, environment)
        : exampleCase(languageOf(wanted.language), environment),
  });
  const { repository, store } = session;
  const onDevice = { ...repository, ...store.maintenance };
  const { device } = aDevice(onDevice, memoryInvitations(sketch.invitations));
  history.replaceState(null, '', `#${path}`);
  show(
    <App
      environment={environment}
      session={session.actor}
      device={device}
      preferences={{
        get: (name) => choices.get(name) ?? null,
        set: (name, to) => void choices.set(name, to),
      }}
      firstLanguage={language}
    />,
    { within: 'div' },
  );
  // Of the document: a locator of the part that is drawn would name it by the words that it begins with.
  const main = page.getByRole('main');
  const heading = main.getByRole('heading', { level: 1 });
  await expect.element(heading).toBeVisible();
  return {
    banner: page.getByRole('banner'),
    alert: page.getByRole('alert'),
    session,
    heading,
    main,
    goTo: navigate,
    reload: async () => {
      await session.until(isAllSaved);
      return openApp({ ...sketch, choices, cases: store.records(), path: currentPath() });
    },
    saved: async (id) => {
      await session.until(isAllSaved);
      return store.record(id);
    },
  };
}

/** Opens a page of a case, by the last part of its address. */
export function openPage(record: Case, segment: string, sketch: AppSketch = {}): Promise<TestApp> {
  return openApp({ ...sketch, cases: [record], path: `/scan/${record.id}/${segment}` });
}
