import { useEffect, useLayoutEffect } from 'react';
import type { Device } from '../../cases/device';
import { takeOver } from '../../firstPage/firstPage';
import type { Language } from '../../i18n/languages';
import { DeviceContext } from '../../ui/device';
import { type AppEnvironment, EnvironmentContext } from '../../ui/environment';
import { LanguageContext } from '../../ui/language';
import { CrashBoundary } from '../../ui/layout/CrashBoundary';
import { CrashReport } from '../../ui/layout/CrashReport';
import { letPressesDoOneThing } from '../../ui/onePress';
import {
  type PreferenceStore,
  PreferencesContext,
  useLanguageChoice,
  useStoredPreferences,
} from '../../ui/preferences';
import { type Session, SessionContext } from '../../ui/session';
import { FileDropTarget } from '../openFile/FileDropTarget';
import { SaveAlert } from './SaveAlert';
import { Screens } from './Screens';
import { SessionNotice } from './SessionNotice';
import { TopBar } from './TopBar';
import { useUnsavedWarning } from './useUnsavedWarning';

interface AppProps {
  readonly environment: AppEnvironment;
  readonly session: Session;
  readonly device: Device;
  readonly preferences: PreferenceStore;
  /** What to begin with, so that the first paint is in the right language. */
  readonly firstLanguage: Language;
  /** Whether the session failed and takes no more answers. */
  readonly hasStopped?: boolean;
}

/** The whole interface around one session. */
export function App({
  environment,
  session,
  device,
  preferences,
  firstLanguage,
  hasStopped = false,
}: AppProps) {
  const languageChoice = useLanguageChoice(preferences, firstLanguage);
  const { language } = languageChoice;
  const stored = useStoredPreferences(preferences);
  useUnsavedWarning(session);
  useEffect(letPressesDoOneThing, []);
  // Before it is painted: nobody sees both.
  useLayoutEffect(takeOver, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <EnvironmentContext value={environment}>
      <SessionContext value={session}>
        <DeviceContext value={device}>
          <LanguageContext value={languageChoice}>
            <PreferencesContext value={stored}>
              <TopBar />
              {/* Of their own: what they fetch may not come, and the page below has to stay. */}
              <CrashBoundary>
                <SaveAlert />
                <SessionNotice />
              </CrashBoundary>
              <CrashBoundary>
                <FileDropTarget />
                {hasStopped ? <CrashReport /> : <Screens />}
              </CrashBoundary>
            </PreferencesContext>
          </LanguageContext>
        </DeviceContext>
      </SessionContext>
    </EnvironmentContext>
  );
}
