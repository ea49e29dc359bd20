import type { Heading } from '../../blocks/blocks';
import type { StructureNode } from '../tagged/marks';

/** Collects the nodes of a document in reading order. */
export interface Structure {
  readonly nodes: readonly StructureNode[];
  /** Headings by their node, for the outline. */
  readonly headings: ReadonlyMap<number, Heading>;
  /** Adds a node after all others and answers its id. */
  readonly add: (node: Omit<StructureNode, 'id'>) => number;
  readonly addHeading: (heading: Heading) => number;
}

export function createStructure(): Structure {
  const nodes: StructureNode[] = [];
  const headings = new Map<number, Heading>();
  const add: Structure['add'] = (node) => {
    const id = nodes.length;
    nodes.push({ id, ...node });
    return id;
  };
  let depth = 0;
  const addHeading: Structure['addHeading'] = (heading) => {
    // No heading level may be skipped, however the heading looks (ISO 14289-1, 7.4.2).
    depth = Math.min(heading.level, depth + 1);
    const node = add({ role: HEADING_ROLE[depth - 1] ?? 'H1', parent: null });
    headings.set(node, heading);
    return node;
  };
  return { nodes, headings, add, addHeading };
}

const HEADING_ROLE = ['H1', 'H2', 'H3'] as const;
