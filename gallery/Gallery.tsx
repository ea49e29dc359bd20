import { Suspense, useLayoutEffect, useState } from 'react';
import { type Language, languages } from '../src/i18n/languages';
import { LanguageContext } from '../src/ui/language';
import { applyForcedColours } from './forcedColours';
import { type Specimen, textsIn } from './specimen';
import { fields } from './specimens/fields';
import { messages } from './specimens/messages';
import { openCase } from './specimens/openCase';
import '../src/ui/theme/tokens.css';
import '../src/ui/theme/base.css';
import '../src/ui/theme/controls.css';
import '../src/ui/theme/frame.css';
import '../src/ui/theme/pages.css';
import './gallery.css';

const specimens: readonly Specimen[] = [...fields, ...messages, ...openCase];

const themes = ['light', 'forced'] as const;
type Theme = (typeof themes)[number];

interface GalleryProps {
  readonly firstLanguage?: Language;
}

/** Every shared component in every state, for whoever works on one. Never part of a build. */
export function Gallery({ firstLanguage = languages[0].id }: GalleryProps) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [theme, setTheme] = useState<Theme>('light');
  const texts = textsIn(language);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.colours = theme;
    applyForcedColours(theme === 'forced');
  }, [language, theme]);

  return (
    <LanguageContext value={{ language, choose: setLanguage }}>
      <main className="gallery">
        <h1>Gallery</h1>
        <p className="row">
          <Choice
            label="Language"
            options={languages.map(({ id }) => id)}
            value={language}
            onChoose={setLanguage}
          />
          <Choice label="Colours" options={themes} value={theme} onChoose={setTheme} />
        </p>
        {specimens.map(({ name, states }) => (
          <section key={name} aria-label={name}>
            <h2>{name}</h2>
            {states.map((state) => (
              <div key={`${language} ${state.name}`} className="gallery__state">
                <h3>{state.name}</h3>
                <Suspense>{state.draw(texts)}</Suspense>
              </div>
            ))}
          </section>
        ))}
      </main>
    </LanguageContext>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Value[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, options, value, onChoose }: ChoiceProps<Value>) {
  return (
    <label>
      {label}{' '}
      <select
        value={value}
        onChange={({ target }) => onChoose(options.find((one) => one === target.value) ?? value)}
      >
        {options.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
