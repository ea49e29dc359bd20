import { useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { CrashBoundary } from './components/CrashBoundary';
import { SaveAlert } from './components/SaveAlert';
import { TopBar } from './components/TopBar';
import { LanguageContext } from './language';
import { type PreferenceStore, PreferencesContext, useKeptAutoAdvance, useKeptLanguage } from './preferences';
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
  readonly preferences: PreferenceStore;
}

/** The whole interface around one session. */
export function App({ session, preferences }: AppProps) {
  const [language, choose] = useKeptLanguage(preferences);
  const autoAdvance = useKeptAutoAdvance(preferences);
  useUnsavedWarning(session);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <SessionContext value={session}>
      <LanguageContext value={{ language, choose }}>
        <PreferencesContext value={autoAdvance}>
          {/* Addresses behind the #: they work from any sub-path of a static host, and from a reload. */}
          <Router hook={useHashLocation}>
            <TopBar />
            <SaveAlert />
            <CrashBoundary>
              <Screens />
            </CrashBoundary>
          </Router>
        </PreferencesContext>
      </LanguageContext>
    </SessionContext>
  );
}
