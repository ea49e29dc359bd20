import { expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { pluralIn } from '../../src/i18n/plural';

const steps = (count: number) => ({ 0: 'no step', one: 'one step', other: `${count} steps` });

it.each(languages)('counts in $name by its plural rules', ({ id }) => {
  const plural = pluralIn(id);
  expect([0, 1, 2, 21].map((count) => plural(count, steps(count)))).toEqual([
    'no step',
    'one step',
    '2 steps',
    '21 steps',
  ]);
});

it('puts an exact number before the category', () => {
  const plural = pluralIn('nl');
  const forms = { 1: 'first', one: 'one', other: 'other' };
  expect([0, 1, 2].map((count) => plural(count, forms))).toEqual(['other', 'first', 'other']);
});
