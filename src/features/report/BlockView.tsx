import { createElement, type ReactNode } from 'react';
import type { Block, Heading } from '../../report/blocks/blocks';
import { FigureView } from '../../ui/figures/FigureView';
import { fixedList } from '../../ui/figures/fixedList';
import { runs } from './runs';
import { TableView } from './TableView';

/** The page and its section come before the headings of the report. */
const LEVELS_BEFORE = 2;

/** A block of the report as HTML: the same as comes on paper, without its pages. */
function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return headingView(block);
    case 'paragraph':
      return <p className={`sheet__${block.style ?? 'body'}`}>{runs(block.text)}</p>;
    case 'list': {
      const items = fixedList(block.items, (text) => <li>{runs(text)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <TableView table={block} />;
    case 'figure':
      return <FigureView drawing={block.drawing} />;
    case 'columns':
      return (
        <div className="sheet__columns">
          {fixedList(block.children, ({ blocks }) => (
            <div>
              <Blocks blocks={blocks} />
            </div>
          ))}
        </div>
      );
    case 'keepTogether':
      return <Blocks blocks={block.blocks} />;
    case 'onePage':
      return <Blocks blocks={block.alternatives[0] ?? []} />;
    case 'facts':
      return (
        <dl className="sheet__facts">
          {fixedList(block.pairs, ({ label, text }) => (
            <div>
              <dt>{runs(label)}</dt>
              <dd>{runs(text)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'rule':
      return <hr />;
    // Pages and room between blocks are of paper.
    case 'pageBreak':
    case 'space':
      return null;
  }
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return fixedList(blocks, (block) => <BlockView block={block} />);
}

function headingView({ level, text, colour }: Heading): ReactNode {
  const tint = colour && colour !== 'ink' ? `tinted--${colour}` : undefined;
  return createElement(`h${level + LEVELS_BEFORE}`, { className: tint }, runs(text));
}
