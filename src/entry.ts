// First, so that the database is being opened while everything below is evaluated.
import './storage/indexeddb/earlyConnection';
import './ui/theme/fonts.css';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import './ui/theme/controls.css';
import './ui/theme/frame.css';
import './ui/theme/walk.css';
import { drawFirstPage, sayNotLoaded } from './firstPage/firstPage';
import { rememberedQuestion } from './firstPage/rememberedQuestion';
import { rememberedLanguage } from './i18n/rememberedLanguage';
import { texts } from './questions/igm-employer/2.0.0/texts.content';
import { localPreferences } from './storage/browser/localPreferences';
import { afterPaint } from './ui/afterPaint';

const language = rememberedLanguage(localPreferences);

drawFirstPage({
  address: location.hash,
  language,
  texts,
  remembered: rememberedQuestion(localPreferences),
});

// The app itself, which is being fetched already: in the frame after the one that paints the first page, for what it is
// made of takes longer than that.
afterPaint(() =>
  setTimeout(() => {
    import('./main').catch(() => sayNotLoaded(language));
  }),
);
