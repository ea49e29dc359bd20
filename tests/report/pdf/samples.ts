import fc from 'fast-check';
import type { Block, RichText } from '../../../src/report/blocks/blocks';
import { square } from './support';

/**
 * Random documents. The words of each are numbered in reading order, so that a test sees at once whether one
 * is lost, doubled or out of place.
 */
export const sampleBlocks = (kinds: readonly SampleKind[] = ALL): fc.Arbitrary<readonly Block[]> =>
  fc.array(plan(kinds), { maxLength: 14 }).map((plans) => {
    const words = numberedWords();
    return plans.map((one) => one(words));
  });

type SampleKind = (typeof ALL)[number];
const ALL = [
  'heading',
  'paragraph',
  'list',
  'table',
  'form',
  'facts',
  'figure',
  'columns',
  'keepTogether',
  'pageBreak',
  'rule',
  'space',
] as const;

type Words = (count: number, kind?: 'plain' | 'long') => string;
type Plan = (words: Words) => Block;

function numberedWords(): Words {
  let next = 0;
  return (count, kind = 'plain') =>
    Array.from({ length: count }, () => {
      next += 1;
      return kind === 'long' && next % 9 === 0 ? `w${next}${'n'.repeat(next % 200)}` : `w${next}`;
    }).join(' ');
}

function plan(kinds: readonly SampleKind[]): fc.Arbitrary<Plan> {
  const leaves = kinds
    .filter((kind) => kind !== 'columns' && kind !== 'keepTogether')
    .map((kind) => leaf(kind));
  const group = fc.array(fc.oneof(leaf('heading'), leaf('paragraph'), leaf('list')), {
    minLength: 1,
    maxLength: 4,
  });
  const columns = fc.tuple(group, group).map(
    ([left, right]): Plan =>
      (words) => ({
        kind: 'columns',
        children: [
          { share: 0.4, blocks: left.map((one) => one(words)) },
          { share: 0.6, blocks: right.map((one) => one(words)) },
        ],
      }),
  );
  const together = group.map(
    (plans): Plan =>
      (words) => ({ kind: 'keepTogether', blocks: plans.map((one) => one(words)) }),
  );
  return fc.oneof(
    ...leaves,
    ...(kinds.includes('columns') ? [columns] : []),
    ...(kinds.includes('keepTogether') ? [together] : []),
  );
}

function leaf(kind: Exclude<SampleKind, 'columns' | 'keepTogether'>): fc.Arbitrary<Plan> {
  switch (kind) {
    case 'heading':
      return fc
        .tuple(fc.constantFrom(1 as const, 2 as const, 3 as const), fc.integer({ min: 1, max: 14 }))
        .map(
          ([level, count]): Plan =>
            (words) => ({ kind: 'heading', level, text: words(count) }),
        );
    case 'paragraph':
      return fc.tuple(fc.integer({ min: 1, max: 260 }), fc.constantFrom('lead', 'body', 'small', 'form')).map(
        ([count, style]): Plan =>
          (words) => ({ kind: 'paragraph', style, text: mixed(words, count) }),
      );
    case 'list':
      return fc
        .tuple(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }), fc.boolean())
        .map(
          ([counts, ordered]): Plan =>
            (words) => ({ kind: 'list', ordered, items: counts.map((count) => words(count)) }),
        );
    case 'table':
      return fc
        .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 90 })), { maxLength: 24 })
        .map(
          (counts): Plan =>
            (words) => ({
              kind: 'table',
              caption: words(3),
              columns: [
                { header: words(1), share: 0.2, rowHeader: true },
                { header: words(2), share: 0.15, align: 'end' },
                { header: words(2), share: 0.65 },
              ],
              rows: counts.map(([short, long]) => [words(short), words(1), words(long, 'long')]),
            }),
        );
    case 'form':
      return fc.integer({ min: 0, max: 30 }).map(
        (count): Plan =>
          (words) => ({
            kind: 'table',
            columns: [
              { header: words(2), share: 0.8, rowHeader: true },
              { header: words(1), share: 0.1, tick: true },
              { header: words(1), share: 0.1, tick: true },
            ],
            rows: Array.from({ length: count }, (_, index) => [
              words(1 + index),
              words(1),
              index % 3 === 0 ? '' : words(1),
            ]),
          }),
      );
    case 'facts':
      return fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }).map(
        (counts): Plan =>
          (words) => ({
            kind: 'facts',
            pairs: counts.map((count) => ({ label: words(2), text: words(count) })),
          }),
      );
    case 'figure':
      return fc.double({ min: 0.1, max: 1, noNaN: true }).map(
        (width): Plan =>
          () => ({ kind: 'figure', drawing: square, width }),
      );
    case 'space':
      return fc.integer({ min: 0, max: 400 }).map(
        (height): Plan =>
          () => ({ kind: 'space', height }),
      );
    case 'rule':
      return fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }).map(
        (space): Plan =>
          () => ({ kind, ...(space === undefined ? {} : { space }) }),
      );
    case 'pageBreak':
      return fc.constant((): Block => ({ kind }));
  }
}

function mixed(words: Words, count: number): RichText {
  if (count % 2 === 0) return words(count, 'long');
  return [
    { text: `${words(count)} ` },
    { text: words(3), href: 'https://example.org/' },
    { text: ` ${words(2)} `, bold: true },
    { text: words(1), large: true },
  ];
}
