import type { Thing } from './accessibilityTree';

/** A line of what is heard, and the lines of what it holds. */
interface Line {
  readonly words: string;
  readonly isText: boolean;
  readonly lines: readonly Line[];
}

/** Of a value: a novel in a field is heard as far as one likes. */
const MOST_CHARACTERS = 200;

/** Where Chromium's word is not the one that is said. */
const roleWords: Readonly<Record<string, string>> = {
  Date: 'date field',
  DescriptionList: 'description list',
  DisclosureTriangle: 'summary',
  RootWebArea: 'page',
  columnheader: 'column header',
  combobox: 'choice',
  contentinfo: 'footer',
  listitem: 'item',
  rowheader: 'row header',
  searchbox: 'search field',
  spinbutton: 'number field',
  textbox: 'text field',
};

/** What is not said itself: the words in it are. */
const transparent = new Set([
  'Details',
  'Legend',
  'Caption',
  'caption',
  'Figcaption',
  'code',
  'emphasis',
  'generic',
  'mark',
  'none',
  'paragraph',
  'presentation',
  'rowgroup',
  'strong',
  'time',
]);

/** What is in these is their name; what else can be reached in them is said behind it. */
const namedByContents = new Set([
  'DisclosureTriangle',
  'button',
  'cell',
  'columnheader',
  'rowheader',
  'term',
  'checkbox',
  'heading',
  'link',
  'option',
  'radio',
  'switch',
  'tab',
]);

/** Whose contents are their value, the choices that are not open, or the browser's own. */
const closed = new Set([
  'Date',
  'combobox',
  'searchbox',
  'spinbutton',
  'textbox',
  'image',
  'img',
  'progressbar',
]);

/** Never said: the parts of a line, and the marks before the items of a list. */
const unsaid = new Set(['InlineTextBox', 'ListMarker']);

/** A page as someone hears it who goes through it from top to bottom: a thing on each line, in order. */
export function asSpoken(page: Thing): string {
  return `${printed([lineOf(page)], '').join('\n')}\n`;
}

function printed(lines: readonly Line[], indent: string): readonly string[] {
  return lines.flatMap((line) => {
    const [only, ...others] = line.lines;
    // An item of one text is one thing.
    if (only?.isText && others.length === 0 && !line.isText) return [`${indent}${line.words} ${only.words}`];
    return [`${indent}${line.words}`, ...printed(line.lines, `${indent}  `)];
  });
}

function lineOf(thing: Thing): Line {
  const { role, holds } = thing;
  const lines = closed.has(role) ? [] : linesOf(holds, thing.name, namedByContents.has(role));
  const words = [`${roleOf(thing)}${quotedName(thing)}`, ...statesOf(thing)].join(', ');
  if (role === 'row' && lines.every(({ lines }) => lines.length === 0)) {
    return { words: `row: ${lines.map((cell) => cell.words).join(' | ')}`, isText: false, lines: [] };
  }
  return { words, isText: false, lines };
}

/** `name` is what they stand in, and `isTextSaid` whether all text in them was said as that. */
function linesOf(things: readonly Thing[], name: string, isTextSaid: boolean): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  const endLine = () => {
    const said = tidy(text);
    if (said && !isTextSaid) lines.push({ words: `“${said}”`, isText: true, lines: [] });
    text = '';
  };
  const hear = (thing: Thing): void => {
    const { role, isIgnored, place, holds, lang } = thing;
    if (unsaid.has(role) || isSilent(thing)) return;
    if (role === 'StaticText' && !isIgnored) text += thing.name;
    if (role === 'StaticText') return;
    if (role === 'LineBreak') text += ' ';
    const isThing = !isIgnored && !isPassedThrough(thing);
    if (isThing || place === 'on its own') endLine();
    else if (place === 'in a line') text += ' ';
    if (isThing) {
      lines.push(lineOf(thing));
    } else if (role === 'LabelText') {
      // Its words are the name of the field.
      lines.push(...linesOf(holds, '', true));
    } else if (lang && place === 'on its own') {
      const inside = linesOf(holds, '', isTextSaid);
      if (inside.length > 0) lines.push({ words: `in ${lang}`, isText: false, lines: inside });
    } else if (!isNameOf(thing, name)) {
      if (lang) text += ` [in ${lang}] `;
      for (const one of holds) hear(one);
    }
    if (place === 'on its own') endLine();
    else if (place === 'in a line') text += ' ';
  };
  for (const thing of things) hear(thing);
  endLine();
  return lines;
}

/** A place for what may be said later says nothing now. */
function isSilent({ role, holds }: Thing): boolean {
  return role === 'status' && textIn(holds).trim() === '';
}

function isPassedThrough({ role, name, states }: Thing): boolean {
  if (role === 'LabelText' || role === 'LineBreak') return true;
  return transparent.has(role) && !states.live && (role !== 'generic' || !name);
}

/** The legend of a group and the caption of a table are said as its name. */
function isNameOf({ role, holds }: Thing, name: string): boolean {
  const isPlainName =
    ['Legend', 'Caption', 'caption'].includes(role) && !holds.some(({ role }) => role === 'heading');
  return isPlainName && tidy(textIn(holds)) === tidy(name);
}

function textIn(things: readonly Thing[]): string {
  return things.map(({ role, name, holds }) => (role === 'StaticText' ? name : textIn(holds))).join('');
}

function roleOf({ role, states }: Thing): string {
  const word = roleWords[role] ?? role;
  return role === 'heading' ? `${word} ${states.level}` : word;
}

function quotedName({ name }: Thing): string {
  const said = tidy(name);
  return said && ` “${said}”`;
}

function statesOf({ role, value, description, states, current, lang, holds }: Thing): readonly string[] {
  const count = role === 'list' ? holds.filter((one) => one.role === 'listitem').length : 0;
  return [
    count > 0 && `${count} ${count === 1 ? 'item' : 'items'}`,
    (lang || (namedByContents.has(role) && langIn(holds))) && `in ${lang || langIn(holds)}`,
    value && role !== 'link' && `value ${valueSaid(value)}`,
    role === 'combobox' && `${optionsIn(holds)} options`,
    current && `current ${current}`,
    states.checked !== undefined && (states.checked === 'true' ? 'checked' : 'not checked'),
    states.pressed !== undefined && (states.pressed === 'true' ? 'pressed' : 'not pressed'),
    states.expanded !== undefined && role !== 'combobox' && (states.expanded ? 'expanded' : 'collapsed'),
    states.disabled === true && 'disabled',
    states.required === true && 'required',
    states.invalid === 'true' && 'invalid',
    states.readonly === true && 'read only',
    states.modal === true && 'modal',
    states.roledescription && `called “${states.roledescription}”`,
    isLive(role, states) && `live ${states.live}`,
    description && `description “${tidy(description)}”`,
  ].filter((one) => typeof one === 'string' && one !== '') as readonly string[];
}

/** What an alert and a status are by themselves is not said again. */
function isLive(role: string, { live, root }: Thing['states']): boolean {
  return Boolean(live) && root === undefined && !['alert', 'status'].includes(role);
}

/** The first language of a part, whose words are said as part of a name. */
function langIn(things: readonly Thing[]): string {
  for (const { lang, holds } of things) {
    const found = lang || langIn(holds);
    if (found) return found;
  }
  return '';
}

/** The beginning of what is long. */
function valueSaid(value: string): string {
  const said = tidy(value);
  return said.length > MOST_CHARACTERS ? `“${said.slice(0, MOST_CHARACTERS)}” and more` : `“${said}”`;
}

function optionsIn(things: readonly Thing[]): number {
  return things.reduce((sum, { role, holds }) => sum + (role === 'option' ? 1 : optionsIn(holds)), 0);
}

/** As it is heard: spaces and soft hyphens are no words. */
function tidy(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:])/g, '')
    .trim();
}
