/** An element with text or with other elements in it. */
export type XmlElement = readonly [name: string, content: string | readonly XmlElement[]];

/** What XML 1.0 allows in no way, not even written as a code: control characters and halves of pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would make a line feed of it.
  '\r': '&#13;',
};

/**
 * The text of an XML file.
 * @param attributes of the outermost element
 */
export function xmlText([name, content]: XmlElement, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${written.join('')}>${inside(content, '')}</${name}>\n`;
}

function inside(content: XmlElement[1], indent: string): string {
  if (typeof content === 'string') return escaped(content);
  const deeper = `${indent}  `;
  const children = content.map(([name, inner]) => `\n${deeper}<${name}>${inside(inner, deeper)}</${name}>`);
  return `${children.join('')}\n${indent}`;
}

/** Without the characters that no XML file can hold. */
export function xmlSafe(text: string): string {
  return text.replace(FORBIDDEN, '');
}

function escaped(text: string): string {
  return xmlSafe(text).replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}
