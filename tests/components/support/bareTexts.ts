import { vi } from 'vitest';

/**
 * The translation of a browser puts an element in the place of each text. React holds on to the text that is gone:
 * taking that out, or putting something before it, ends in an error, and changing it changes nothing that is seen.
 * So no text that React made a node of its own for may do any of these; one that is all an element holds is safe,
 * for React then sets what the element holds.
 * @param complain told which text changed in place, with what is around it
 */
export function watchBareTexts(complain: (what: string) => void): void {
  const bare = new WeakSet<Node>();
  const placed = new WeakSet<Node>();
  const name = (verb: string, text: Node, { parentElement } = text) =>
    complain(`a bare text was ${verb}: “${text.nodeValue}” in ${parentElement?.outerHTML.slice(0, 300)}`);

  const { createTextNode } = document;
  vi.spyOn(document, 'createTextNode').mockImplementation((data) => {
    const text = createTextNode.call(document, data);
    // White space is left alone by a translation.
    if (data.trim() !== '') bare.add(text);
    return text;
  });

  const { removeChild, insertBefore, appendChild } = Node.prototype;
  vi.spyOn(Node.prototype, 'removeChild').mockImplementation(function <T extends Node>(this: Node, child: T) {
    if (bare.has(child)) name('taken out', child);
    return removeChild.call(this, child) as T;
  });
  vi.spyOn(Node.prototype, 'insertBefore').mockImplementation(function <T extends Node>(
    this: Node,
    child: T,
    before: Node | null,
  ) {
    if (before && bare.has(before)) name('put behind something', before);
    if (placed.has(child)) name('moved', child);
    if (bare.has(child)) placed.add(child);
    return insertBefore.call(this, child, before) as T;
  });
  vi.spyOn(Node.prototype, 'appendChild').mockImplementation(function <T extends Node>(this: Node, child: T) {
    if (placed.has(child)) name('moved', child);
    if (bare.has(child)) placed.add(child);
    return appendChild.call(this, child) as T;
  });
  const { set } = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') ?? {};
  vi.spyOn(Node.prototype, 'nodeValue', 'set').mockImplementation(function (this: Node, value) {
    if (bare.has(this)) name(`changed to “${value}”`, this);
    set?.call(this, value);
  });
}
