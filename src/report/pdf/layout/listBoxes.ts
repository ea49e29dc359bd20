import type { List } from '../../blocks/blocks';
import { LIST } from '../theme';
import type { Frame } from './frame';
import { withLastGroupKept, withoutOrphansAndWidows } from './keep';
import { emptyLine, type LineBox, withSpaceAround } from './lineBox';
import { setLines, textBoxes } from './textBoxes';

/** A list: labels at the left (bullets or numbers), the texts in line beside them. */
export function listBoxes(list: List, frame: Frame): readonly LineBox[] {
  const { structure } = frame;
  const node = structure.add({
    role: 'L',
    parent: null,
    numbering: list.ordered === true ? 'Decimal' : 'Disc',
  });
  // Room for the widest number, so that the texts of a long list stand in line.
  const indent = Math.max(LIST.indent, 5 + widthOf(labelOf(list, list.items.length - 1), frame));
  const text = { ...frame, x: frame.x + indent, width: frame.width - indent };
  const items = list.items.map((item, index) => {
    const entry = structure.add({ role: 'LI', parent: node });
    const label = structure.add({ role: 'Lbl', parent: entry });
    const labels = setLines(labelOf(list, index), LIST.style, frame, label)[0]?.marks ?? [];
    const body = structure.add({ role: 'LBody', parent: entry });
    const lines = textBoxes(item, { ...LIST.style, spaceAfter: LIST.spaceAfterItem }, text, body);
    const first = lines[0] ?? emptyLine(LIST.style.leading);
    return withoutOrphansAndWidows([{ ...first, marks: [...labels, ...first.marks] }, ...lines.slice(1)]);
  });
  return withSpaceAround(withLastGroupKept(items), 0, LIST.style.spaceAfter);
}

const labelOf = (list: List, index: number) => (list.ordered === true ? `${index + 1}.` : '•');

function widthOf(text: string, { typesetter }: Frame): number {
  return typesetter.set(text, false).reduce((sum, piece) => sum + piece.width, 0) * LIST.style.size;
}
