import '../../../src/ui/theme/fonts.css';
import '../../../src/ui/theme/tokens.css';
import '../../../src/ui/theme/base.css';
import '../../../src/ui/theme/controls.css';
import '../../../src/ui/theme/frame.css';
import '../../../src/ui/theme/walk.css';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { watchBareTexts } from './bareTexts';
import { takeAway } from './show';

// In the app it is preloaded; a page that is drawn without it would keep another face.
await document.fonts.load('1rem "Atkinson Hyperlegible Next Variable"');

/** What React and the browser complain of is a fault, whatever the test is about. */
const complaints: unknown[][] = [];

beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words));
  watchBareTexts((what) => void complaints.push([what]));
});

afterEach(() => {
  takeAway();
  // All files share one page, so what a tab keeps is that of the next test.
  sessionStorage.clear();
  localStorage.clear();
  vi.restoreAllMocks();
  expect(complaints, 'nothing goes wrong beside the subject of the test').toEqual([]);
});
