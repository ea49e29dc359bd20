import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src';

/** What is drawn as one line or an area to type in; other kinds take no free text. */
const TYPED = /<(?:textarea|input)\b(?:[^>]|=>)*?\/>/g;
const NOT_TYPED = /type="(?:radio|checkbox|file|date|search|password)"|type=\{|inputMode="numeric"|readOnly/;

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
  .map(({ name, text }) => ({
    name,
    text,
    fields: [...text.matchAll(TYPED)].map(([field]) => field).filter((field) => !NOT_TYPED.test(field)),
  }))
  .filter(({ fields }) => fields.length > 0);

/** What is typed to find something, or to confirm, is not kept. */
const CONFIRMS = ['features/device/ConfirmRemoval.tsx'];
const keepsNothing = (name: string, text: string) => text.includes('<search') || CONFIRMS.includes(name);
const framesOf = (text: string) => text.match(/<FieldFrame\b\s+isFreeText/g)?.length ?? 0;

describe('every field for free text', () => {
  it('is known to this test', () => {
    expect(sources.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'ui/fields/LimitedText.tsx',
        'ui/fields/NoteField.tsx',
        'ui/steps/OwnStepForm.tsx',
        'features/own/OwnForm.tsx',
        'features/details/IntakeForm.tsx',
      ]),
    );
  });

  it.each(sources.map(({ name, ...rest }) => [name, rest] as const))(
    'says what should not be written down, and looks for a BSN: %s',
    (name, { text, fields }) => {
      const saysItself = text.includes('usePrivacyHint(') && text.includes('<NumberCheck');
      expect(saysItself || keepsNothing(name, text) || framesOf(text) === fields.length).toBe(true);
    },
  );
});
