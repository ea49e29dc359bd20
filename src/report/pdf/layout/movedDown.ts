import type { Mark, ShapeMark } from '../tagged/marks';

/** The same mark, `down` points lower. */
export function movedDown(mark: Mark, down: number): Mark {
  if (mark.kind !== 'shape') return { ...mark, y: mark.y + down };
  return { ...mark, shape: shapeMovedDown(mark.shape, down) };
}

function shapeMovedDown(shape: ShapeMark['shape'], down: number): ShapeMark['shape'] {
  switch (shape.kind) {
    case 'line':
      return { ...shape, from: [shape.from[0], shape.from[1] + down], to: [shape.to[0], shape.to[1] + down] };
    case 'polygon':
      return { ...shape, points: shape.points.map(([x, y]) => [x, y + down] as const) };
    case 'circle':
      return { ...shape, centre: [shape.centre[0], shape.centre[1] + down] };
    case 'rect':
      return { ...shape, at: [shape.at[0], shape.at[1] + down] };
  }
}
