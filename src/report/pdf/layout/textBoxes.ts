import type { RichText, Run } from '../../blocks/blocks';
import type { Mark, Owner, StructureNode, TextMark } from '../tagged/marks';
import { COLOUR, type TextStyle } from '../theme';
import { breakLines, type Line, sizeOf } from './breakLines';
import type { Frame } from './frame';
import { emptyLine, type LineBox } from './lineBox';
import { positionedPieces } from './singleLine';

/** A line of text as marks, from its own top. */
export interface SetLine {
  readonly marks: readonly Mark[];
  readonly width: number;
}

const runsOf = (text: RichText): readonly Run[] => (typeof text === 'string' ? [{ text }] : text);
export const plainText = (text: RichText): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('');

/** Text as line boxes. */
export function textBoxes(
  text: RichText,
  style: TextStyle,
  frame: Frame,
  node: number,
  kind: 'line' | 'keepWithNext' = 'line',
): readonly LineBox[] {
  const lines = setLines(text, style, frame, node);
  return lines.map(({ marks }, index) => ({
    ...emptyLine(style.leading),
    kind,
    marks,
    spaceBefore: index === 0 ? style.spaceBefore : 0,
    spaceAfter: index === lines.length - 1 ? style.spaceAfter : 0,
  }));
}

/**
 * Text as lines of `style.leading` high; every link, and every run in another language, is a
 * node of its own under `node`.
 */
export function setLines(
  text: RichText,
  style: TextStyle,
  frame: Frame,
  node: number,
  align: 'start' | 'middle' | 'end' = 'start',
): readonly SetLine[] {
  const inline = new Map<Run, number>();
  const ownerOf = (run: Run): Owner => {
    const found = inline.get(run);
    if (found !== undefined) return { kind: 'node', node: found };
    const made = inlineNode(run, node);
    if (made === null) return { kind: 'node', node };
    const added = frame.structure.add(made);
    inline.set(run, added);
    return { kind: 'node', node: added };
  };
  return breakLines(runsOf(text), style, frame.width, frame.typesetter).map((line) => {
    const end = frame.x + frame.width - line.width;
    const x = { start: frame.x, middle: (frame.x + end) / 2, end }[align];
    return { marks: lineMarks(line, style, x, ownerOf), width: line.width };
  });
}

/** What a run is in the structure; null for plain text of its parent. */
function inlineNode({ text, href, language }: Run, parent: number): Omit<StructureNode, 'id'> | null {
  const spoken = language === undefined ? {} : { language };
  if (href !== undefined) return { role: 'Link', parent, alternative: text, ...spoken };
  return language === undefined ? null : { role: 'Span', parent, ...spoken };
}

function lineMarks(
  line: Line,
  style: TextStyle,
  left: number,
  ownerOf: (run: Run) => Owner,
): readonly Mark[] {
  const { segments } = line;
  const texts = positionedPieces(segments, left, baselineOf(style), ({ run }) => ({
    size: sizeOf(run, style),
    colour: colourOf(run, style),
    owner: ownerOf(run),
  }));
  return texts.flatMap((mark, index) => {
    const segment = segments[index];
    const isLast = index === segments.length - 1;
    const text = isLast && line.endsInSpace ? { ...mark, text: `${mark.text} ` } : mark;
    const href = segment?.shift === undefined ? segment?.run.href : undefined;
    return href === undefined ? [text] : [text, ...linkMarks(mark, href, style)];
  });
}

function linkMarks({ x, width, owner }: TextMark, href: string, style: TextStyle): readonly Mark[] {
  const underline = baselineOf(style) + style.size * 0.16;
  return [
    { kind: 'link', x, y: 0, width, height: style.leading, href, owner },
    {
      kind: 'shape',
      shape: {
        kind: 'line',
        from: [x, underline],
        to: [x + width, underline],
        stroke: COLOUR.link,
        width: style.size * 0.05,
      },
      owner: { kind: 'artifact', type: 'Layout' },
    },
  ];
}

function colourOf(run: Run, style: TextStyle): string {
  if (run.href !== undefined) return COLOUR.link;
  return run.soft === true ? COLOUR.soft : style.colour;
}

/** The letters stand in the middle of their line: capitals are about 0.7 of the size high. */
const baselineOf = (style: Pick<TextStyle, 'size' | 'leading'>): number =>
  style.leading / 2 + style.size * 0.34;
