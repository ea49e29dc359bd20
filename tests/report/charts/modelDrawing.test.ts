import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/i18n/languages';
import { textIn } from '../../../src/i18n/text';
import type { Drawing, Shape } from '../../../src/lib/drawing';
import { blocks, factors } from '../../../src/questions/instrument';
import { modelDrawing } from '../../../src/report/charts/modelDrawing';
import { createTypesetter } from '../../../src/report/pdf/layout/typesetter';
import { fonts } from '../pdf/support';

type Polygon = Extract<Shape, { kind: 'polygon' }>;
type Line = Extract<Shape, { kind: 'text' }>;

const { set } = createTypesetter(fonts);
const cardsOf = ({ shapes }: Drawing) =>
  shapes.filter((shape): shape is Polygon => shape.kind === 'polygon' && shape.points.length === 4);
const arrowsOf = ({ shapes }: Drawing) =>
  shapes.filter((shape): shape is Polygon => shape.kind === 'polygon' && !shape.closed);
const linesOf = ({ shapes }: Drawing) => shapes.filter((shape): shape is Line => shape.kind === 'text');
const widthOf = ({ text, size, bold }: Line) =>
  set(text, bold === true).reduce((sum, { width }) => sum + width * size, 0);

/** Left, top, right and bottom. */
function edgesOf({ points }: Polygon) {
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)] as const;
}

describe.each(languageIds)('the model as a circle in %s', (language) => {
  const named = factors.map(({ label, block }) => ({ label: textIn(label, language), block }));
  const drawing = modelDrawing(named, language);

  it('names both blocks and all seven factors, drawn and in words', () => {
    const names = [...named, ...blocks.map(({ label }) => ({ label: textIn(label, language) }))];
    const drawn = linesOf(drawing).map(({ text }) => text);
    for (const { label } of names) {
      expect(drawn).toContain(label);
      expect(drawing.alternative).toContain(label);
    }
  });

  it('is a circle: an arrow from each of the four cards to the next, none over a card', () => {
    expect(cardsOf(drawing)).toHaveLength(4);
    expect(arrowsOf(drawing)).toHaveLength(4);
    for (const [left, top, right, bottom] of cardsOf(drawing).map(edgesOf)) {
      const over = arrowsOf(drawing)
        .flatMap(({ points }) => points)
        .filter(([x, y]) => x > left && x < right && y > top && y < bottom);
      expect(over).toEqual([]);
    }
  });

  it('has every line within its card, in the font of the report', () => {
    const cards = cardsOf(drawing).map(edgesOf);
    for (const line of linesOf(drawing)) {
      const [x, y] = line.at;
      const half = widthOf(line) / 2;
      const within = cards.filter(
        ([left, top, right, bottom]) =>
          x - half >= left + 4 && x + half <= right - 4 && y - line.size >= top && y + 4 <= bottom,
      );
      expect(within, line.text).toHaveLength(1);
    }
  });
});
