import { useEffect } from 'react';
import type { Device } from '../cases/device';
import { CrashBoundary } from './components/CrashBoundary';
import { CrashReport } from './components/CrashReport';
import { FileDoor } from './components/openFile/FileDoor';
import { SaveAlert } from './components/SaveAlert';
import { SessionNotice } from './components/SessionNotice';
import { TopBar } from './components/TopBar';
import { DeviceContext } from './device';
import { LanguageContext } from './language';
import {
  type LanguageWithWords,
  type PreferenceStore,
  PreferencesContext,
  useKeptAutoAdvance,
  useKeptLanguage,
} from './preferences';
import { Screens } from './screens/Screens';
import { type Session, SessionContext } from './session';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/walk.css';
import { useUnsavedWarning } from './useUnsavedWarning';

interface AppProps {
  readonly session: Session;
  readonly device: Device;
  readonly preferences: PreferenceStore;
  /** What to begin with, so that the first paint is in the right language. */
  readonly firstLanguage: LanguageWithWords;
  /** Whether the session failed and takes no more answers. */
  readonly hasStopped?: boolean;
}

/** The whole interface around one session. */
export function App({ session, device, preferences, firstLanguage, hasStopped = false }: AppProps) {
  const languageChoice = useKeptLanguage(preferences, firstLanguage);
  const { language } = languageChoice;
  const autoAdvance = useKeptAutoAdvance(preferences);
  useUnsavedWarning(session);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <SessionContext value={session}>
      <DeviceContext value={device}>
        <LanguageContext value={languageChoice}>
          <PreferencesContext value={autoAdvance}>
            <TopBar />
            {/* Of their own: what they fetch may not come, and the page below has to stay. */}
            <CrashBoundary>
              <SaveAlert />
              <SessionNotice />
            </CrashBoundary>
            <CrashBoundary>
              <FileDoor />
              {hasStopped ? <CrashReport /> : <Screens />}
            </CrashBoundary>
          </PreferencesContext>
        </LanguageContext>
      </DeviceContext>
    </SessionContext>
  );
}
