import { expect, it } from 'vitest';
import { boundingBox, rectangle } from '../../../../src/report/pdf/tagged/boundingBox';
import type { Mark, Owner, ShapeMark } from '../../../../src/report/pdf/tagged/marks';

const owner: Owner = { kind: 'node', node: 0 };
const drawn = (shape: ShapeMark['shape']): Mark => ({ kind: 'shape', shape, owner });
const shapes: readonly Mark[] = [
  drawn({ kind: 'line', from: [10, 20], to: [30, 25], stroke: '#000000', width: 1 }),
  drawn({ kind: 'rect', at: [5, 30], size: [10, 10], fill: '#000000' }),
  drawn({ kind: 'circle', centre: [50, 30], radius: 10 }),
  drawn({
    kind: 'polygon',
    points: [
      [20, 12],
      [25, 15],
    ],
    closed: false,
  }),
];

it('is the smallest around all shapes', () => {
  expect(boundingBox(shapes)).toEqual([5, 12, 60, 40]);
});

it('holds what hangs below the baseline of a text', () => {
  const text = { x: 10, y: 20, width: 40, size: 9, text: 'g', font: 'F', colour: '#000000' };
  expect(boundingBox([{ kind: 'text', owner, ...text }])).toEqual([10, 11, 50, 23]);
});

it('is written from the foot of the page', () => {
  expect(rectangle([5, 12, 60, 40], 100)).toBe('[5 60 60 88]');
});
