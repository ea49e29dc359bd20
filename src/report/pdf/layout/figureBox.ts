import type { Shape } from '../../../lib/drawing';
import type { Figure } from '../../blocks/blocks';
import type { Mark, Owner, ShapeMark } from '../tagged/marks';
import { CONTENT_HEIGHT, FIGURE } from '../theme';
import type { Frame } from './frame';
import { emptyLine, type LineBox } from './lineBox';
import { singleLine } from './singleLine';

/** A drawing at the wished width; smaller when it would be higher than a page. */
export function figureBox(figure: Figure, frame: Frame): LineBox {
  const { drawing } = figure;
  const scale = Math.min((frame.width * figure.width) / drawing.width, CONTENT_HEIGHT / drawing.height);
  const node = frame.structure.add({ role: 'Figure', parent: null, alternative: drawing.alternative });
  const owner: Owner = { kind: 'node', node };
  return {
    ...emptyLine(drawing.height * scale),
    marks: drawing.shapes.flatMap((shape) => shapeMarks(shape, scale, frame, owner)),
    spaceBefore: FIGURE.spaceBefore,
    spaceAfter: FIGURE.spaceAfter,
  };
}

function shapeMarks(shape: Shape, scale: number, frame: Frame, owner: Owner): readonly Mark[] {
  const at = ([x, y]: readonly [number, number]) => [frame.x + x * scale, y * scale] as const;
  const drawn = (scaled: ShapeMark['shape']): readonly Mark[] => [{ kind: 'shape', shape: scaled, owner }];
  switch (shape.kind) {
    case 'text':
      return wordMarks(shape, scale, at(shape.at), frame, owner);
    case 'line':
      return drawn({
        ...shape,
        ...stroked(shape, scale),
        from: at(shape.from),
        to: at(shape.to),
        width: shape.width * scale,
      });
    case 'polygon':
      return drawn({ ...shape, ...stroked(shape, scale), points: shape.points.map(at) });
    case 'circle':
      return drawn({
        ...shape,
        ...stroked(shape, scale),
        centre: at(shape.centre),
        radius: shape.radius * scale,
      });
    case 'rect':
      return drawn({ ...shape, at: at(shape.at), size: [shape.size[0] * scale, shape.size[1] * scale] });
  }
}

function stroked(
  shape: { readonly width?: number; readonly dash?: readonly number[] },
  scale: number,
): { width?: number; dash?: readonly number[] } {
  return {
    ...(shape.width === undefined ? {} : { width: shape.width * scale }),
    ...(shape.dash === undefined ? {} : { dash: shape.dash.map((length) => length * scale) }),
  };
}

function wordMarks(
  shape: Extract<Shape, { kind: 'text' }>,
  scale: number,
  [left, y]: readonly [number, number],
  frame: Frame,
  owner: Owner,
): readonly Mark[] {
  const attributes = { size: shape.size * scale, colour: shape.colour, owner };
  const line = singleLine(shape.text, shape.bold === true, attributes, frame.typesetter);
  return line.at(left - { start: 0, middle: line.width / 2, end: line.width }[shape.anchor], y);
}
