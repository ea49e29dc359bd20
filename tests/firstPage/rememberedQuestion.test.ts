import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type RememberedQuestion,
  rememberedQuestion,
  rememberQuestion,
} from '../../src/firstPage/rememberedQuestion';

const question: RememberedQuestion = {
  id: '00000000-0000-4000-8000-000000000001',
  employer: 'Smederij Vonk',
  item: 'CAP-1',
  language: 'nl',
  position: 'Ruimte, vraag 1 van 5',
  block: 'able',
  blockLabel: 'Kunnen',
  goal: 'Een plek',
  chosen: 'dk',
  conversation: '',
};

function memory(begin: Record<string, string> = {}) {
  const kept = new Map(Object.entries(begin));
  return {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: string) => void kept.set(name, value),
  };
}

it('is what was remembered, until its case is gone', () => {
  const preferences = memory();
  expect(rememberedQuestion(preferences)).toBeNull();
  rememberQuestion(preferences, question);
  expect(rememberedQuestion(preferences)).toEqual(question);
  rememberQuestion(preferences, null);
  expect(rememberedQuestion(preferences)).toBeNull();
});

it('is nothing where anything of it is no text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(question)), fc.jsonValue(), (name, value) => {
      fc.pre(typeof value !== 'string');
      const said = JSON.stringify({ ...question, [name]: value });
      expect(rememberedQuestion(memory({ question: said }))).toBeNull();
    }),
  );
});

it('is nothing where it cannot be read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (said) => {
      expect(rememberedQuestion(memory({ question: said }))).toBeNull();
    }),
  );
});
