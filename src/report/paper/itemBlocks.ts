import { blockOf, factorOf } from '../../questions/instrument';
import { itemTextsOf } from '../../questions/itemTexts';
import type { NumberedItem, PaperSide } from '../../questions/paperSides';
import type { Item } from '../../questions/schema';
import type { Block, RichText, Run } from '../blocks/blocks';
import type { PaperSource } from './paperSource';
import { type ScalePoint, scaleOf } from './scale';

/** Of the width; what is left is for the sentences. */
const BOX_SHARE = 0.041;

/** The items of a side, each with its boxes, under what the boxes mean. */
export function itemBlocks(side: PaperSide, source: PaperSource): readonly Block[] {
  if (side.items.length === 0) return [];
  const scale = scaleOf(source).filter(
    ({ rating }) => rating !== 'na' || side.items.some(({ item }) => item.allowNa),
  );
  return [
    { kind: 'paragraph', style: 'form', text: legend(scale) },
    ...groupsOf(side, source).map((group) => tableOf(group, scale, source)),
  ];
}

/** Each sign stays with its first word. */
function legend(scale: readonly ScalePoint[]): readonly Run[] {
  return scale.flatMap(({ sign, label }, index) => [
    { text: `${index === 0 ? '' : ' · '}${sign}`, bold: true },
    { text: `\u00a0${label}` },
  ]);
}

interface Group {
  readonly name: string;
  readonly items: readonly NumberedItem[];
}

/** Those of a factor together, or of a block, in the order in which they come. */
function groupsOf({ items, grouping }: PaperSide, { say }: PaperSource): readonly Group[] {
  const nameOf = ({ factor }: Item) => {
    const { block, label } = factorOf(factor);
    return say(grouping === 'factor' ? label : blockOf(block).label);
  };
  const names = [...new Set(items.map(({ item }) => nameOf(item)))];
  return names.map((name) => ({ name, items: items.filter(({ item }) => nameOf(item) === name) }));
}

function tableOf({ name, items }: Group, scale: readonly ScalePoint[], source: PaperSource): Block {
  return {
    kind: 'table',
    columns: [
      { header: name, share: 1 - BOX_SHARE * scale.length, rowHeader: true },
      ...scale.map(({ sign }) => ({ header: sign, share: BOX_SHARE, tick: true })),
    ],
    rows: items.map(({ number, item }) => [
      sentence(number, item, source),
      ...scale.map(({ rating, sign }) => (rating === 'na' && !item.allowNa ? '' : sign)),
    ]),
  };
}

function sentence(number: number, { id }: Item, { instrument, say }: PaperSource): RichText {
  const { text, help } = itemTextsOf(instrument, id);
  return [{ text: `${number}. `, bold: true }, { text: `${say(text)}\n` }, { text: say(help), soft: true }];
}
