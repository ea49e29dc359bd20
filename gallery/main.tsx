import '../src/ui/theme/fonts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Fetches the words of every area in every language.
import '../tests/fixtures/words';
import { Gallery } from './Gallery';

const container = document.getElementById('gallery');
if (!container) throw new Error('gallery/index.html has no element "gallery"');
createRoot(container).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
