import type { Heading } from '../../blocks/blocks';
import type { Mark } from '../tagged/marks';
import { ACCENT, HEADING, HEADING_COLOUR } from '../theme';
import type { Frame } from './frame';
import { keptTogether } from './keep';
import type { LineBox } from './lineBox';
import { movedDown } from './movedDown';
import { plainText, textBoxes } from './textBoxes';

/** A heading, kept with what follows it; that of a chapter has a short bar above it. */
export function headingBoxes(heading: Heading, frame: Frame): readonly LineBox[] {
  // Without words it would not be in the structure, where the next one would then seem to miss a level.
  if (plainText(heading.text).trim() === '') return [];
  const node = frame.structure.addHeading(heading);
  const style = { ...HEADING[heading.level], colour: HEADING_COLOUR[heading.colour ?? 'ink'] };
  const lines = keptTogether(textBoxes(heading.text, style, frame, node, 'keepWithNext'), 'strong');
  return heading.level === 1 ? withAccent(lines, frame) : lines;
}

/** So that a chapter is found when leafing through. */
function withAccent([first, ...rest]: readonly LineBox[], { x }: Frame): readonly LineBox[] {
  if (first === undefined) return [];
  const bar: Mark = {
    kind: 'shape',
    shape: { kind: 'rect', at: [x, 0], size: [ACCENT.width, ACCENT.height], fill: ACCENT.colour },
    owner: { kind: 'artifact', type: 'Layout' },
  };
  const down = ACCENT.height + ACCENT.gap;
  const marks = [bar, ...first.marks.map((mark) => movedDown(mark, down))];
  return [{ ...first, height: first.height + down, marks }, ...rest];
}
