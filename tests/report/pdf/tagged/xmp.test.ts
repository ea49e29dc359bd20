import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileProperties, xmpOf } from '../../../../src/report/pdf/tagged/xmp';

const properties: FileProperties = {
  title: 'Verslag',
  subject: 'Onderwerp',
  author: 'Bakkerij Jansen',
  creator: 'IGM-scan',
  producer: 'jsPDF',
  createdAt: new Date('2026-03-01T10:15:00Z'),
  language: 'nl-NL',
};
const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*>|((?:[^<&]|&#\d+;)+)/y;

/** The text of each element, by its name; the last of several. @throws when the XML is not well-formed */
function elementsOf(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open: string[] = [];
  let text = '';
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < xml.length; ) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (match === null) throw new SyntaxError(`No XML: ${xml.slice(at, at + 40)}`);
    const [, closes, name, , words] = match;
    if (words !== undefined) text = words;
    else if (name !== undefined && closes === '') {
      open.push(name);
      text = '';
    } else if (name !== undefined) {
      if (open.pop() !== name) throw new SyntaxError(`</${name}> closes another`);
      // The text of `<dc:title>` stands within two elements more.
      for (const key of [name, ...open.slice(-2)]) if (text !== '') found.set(key, text);
      text = '';
    }
  }
  if (open.length > 0) throw new SyntaxError(`No end of ${open.join(', ')}`);
  if (FORBIDDEN.test(xml)) throw new SyntaxError('A character that XML does not know');
  return found;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

const plain = (text = '') =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const titleOf = (title: string) => plain(elementsOf(xmpOf({ ...properties, title })).get('dc:title'));

describe('the metadata', () => {
  it('claim PDF/UA-1 and PDF/A-3a', () => {
    const xml = xmpOf(properties);
    expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xml).toContain('<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('say what the file is', () => {
    const elements = elementsOf(xmpOf(properties));
    expect(
      ['dc:title', 'dc:creator', 'xmp:CreatorTool', 'xmp:CreateDate'].map((key) => elements.get(key)),
    ).toEqual(['Verslag', 'Bakkerij Jansen', 'IGM-scan', '2026-03-01T10:15:00+00:00']);
  });

  it.each([
    'één & <twee> ]]> "drie" \'vier\'',
    '&amp; &#38;',
    '😀 → Łódź',
    '<?xpacket end="w"?>',
    '<!-- -->',
  ])('give the title %s back', (title) => {
    expect(titleOf(title)).toBe(title);
  });

  it('leave out what XML does not know: controls and halves of pairs', () => {
    expect(titleOf('a\u0000b\u001Fc\uD83Dd\uDE00e\uFFFEf')).toBe('abcdef');
  });

  it('are well-formed whatever the texts', () => {
    const any = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(any, any, any, any, (title, subject, author, creator) => {
        expect(() => elementsOf(xmpOf({ ...properties, title, subject, author, creator }))).not.toThrow();
      }),
    );
  });
});
