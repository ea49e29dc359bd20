import type { CDPSession, Page } from '@playwright/test';

/** One node of what Chromium gives a screen reader, with what that tree leaves out and the document says. */
export interface Thing {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** What the tree says besides, by its own names: `checked`, `expanded`, `level`, `live`. */
  readonly states: Readonly<Record<string, unknown>>;
  /** It is passed over, and what it holds is not. */
  readonly isIgnored: boolean;
  /** Whether it stands in a line of text, as a part of its words or beside them. */
  readonly place: 'in a word' | 'in a line' | 'on its own';
  /** `aria-current`, which the tree does not have. */
  readonly current: string;
  /** Where it is another language than what is around it. */
  readonly lang: string;
  readonly holds: readonly Thing[];
}

/** What the page is to a screen reader at this moment. */
export async function thingsOn(page: Page): Promise<Thing> {
  const debug = await page.context().newCDPSession(page);
  const [nodes, elements, lang] = await Promise.all([
    nodesOf(debug),
    elementsOf(debug),
    page.locator('html').getAttribute('lang'),
  ]);
  await debug.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  if (!root) throw new Error('The page has no accessibility tree');
  return { ...thingOf(root, byId, elements, lang ?? ''), lang: lang ?? '' };
}

type Nodes = Awaited<ReturnType<typeof nodesOf>>;

async function nodesOf(debug: CDPSession) {
  const { nodes } = await debug.send('Accessibility.getFullAXTree');
  return nodes;
}

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Thing['place'];
}

const nowhere: Element = { attributes: {}, place: 'on its own' };

/** The elements of the page, by the number that its nodes name them with. */
async function elementsOf(debug: CDPSession): Promise<ReadonlyMap<number, Element>> {
  const computedStyles = ['display', 'position'];
  const { documents, strings } = await debug.send('DOMSnapshot.captureSnapshot', { computedStyles });
  const [shown] = documents;
  if (!shown) throw new Error('The page has no document');
  const { nodes, layout } = shown;
  const text = (index: number | undefined) => (index === undefined ? '' : (strings[index] ?? ''));
  const styles = new Map(layout.nodeIndex.map((node, index) => [node, layout.styles[index]?.map(text)]));
  const elements = (nodes.backendNodeId ?? []).map((id, index): [number, Element] => {
    const words = (nodes.attributes?.[index] ?? []).map(text);
    const pairs = words.flatMap((name, at) => (at % 2 === 0 ? [[name, words[at + 1] ?? '']] : []));
    const [display = '', position = ''] = styles.get(index) ?? [];
    return [id, { attributes: Object.fromEntries(pairs), place: placeOf(display, position) }];
  });
  return new Map(elements);
}

function placeOf(display: string, position: string): Thing['place'] {
  // What is hidden from view only is taken out of the flow, and is heard in the line in which it stands.
  if (position === 'absolute' || /^inline-/.test(display)) return 'in a line';
  return display === 'inline' || display === 'contents' ? 'in a word' : 'on its own';
}

function thingOf(
  node: Nodes[number],
  byId: ReadonlyMap<string, Nodes[number]>,
  elements: ReadonlyMap<number, Element>,
  around: string,
): Thing {
  const { attributes, place } = elements.get(node.backendDOMNodeId ?? -1) ?? nowhere;
  const lang = attributes.lang || around;
  const held = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    description: String(node.description?.value ?? ''),
    value: String(node.value?.value ?? ''),
    states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    isIgnored: node.ignored,
    place,
    current: attributes['aria-current'] ?? '',
    lang: lang === around ? '' : lang,
    holds: held.map((one) => thingOf(one, byId, elements, lang)),
  };
}
