import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../src/report/pdf/writePdf';
import { readPdf } from './pdfFile';
import { dictionaryIn, isDictionary, nameIn, resolved, textIn } from './pdfParts';
import { isStream } from './pdfSyntax';
import { findingsOf } from './structureCheck';
import { documentOf, fonts, openPdf, paragraph, square, textOf } from './support';

describe('the file', () => {
  it('says what it is: version, language, title, maker and time', async () => {
    const { bytes } = await writePdf(documentOf([paragraph('Tekst')], { title: 'Łódź – één ✓' }), fonts);
    const pdf = await openPdf(bytes);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'nl-NL',
      Title: 'Łódź – één ✓',
      Subject: 'Een proef',
      Creator: 'IGM-scan',
      CreationDate: "D:20260301101500+00'00'",
    });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('has the same title and maker for every reader, whatever their characters', async () => {
    const odd = { title: 'Een\u0000 half \uD83D teken\uFFFE\n😀', author: '\uDE00 & <Zonen>' };
    const file = readPdf((await writePdf(documentOf([], odd), fonts)).bytes);
    expect(findingsOf(file)).toEqual([]);
    const information = dictionaryIn(file, file.trailer, 'Info');
    expect(['Title', 'Author'].map((key) => textIn(information, key))).toEqual([
      'Een half teken 😀',
      '& <Zonen>',
    ]);
  });

  it('is the same, byte for byte, for the same document, whatever the time zone', async () => {
    const document = documentOf([
      { kind: 'heading', level: 1, text: 'Kop' },
      paragraph('Nguyễn → tekst'),
      { kind: 'figure', drawing: square, width: 0.5 },
    ]);
    const zone = process.env.TZ;
    process.env.TZ = 'UTC';
    const here = (await writePdf(document, fonts)).bytes;
    process.env.TZ = 'Asia/Tokyo';
    const there = (await writePdf(document, fonts)).bytes;
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
  });

  it('is what it would be alone, whatever was written before it with the same fonts', async () => {
    const before = documentOf([paragraph('Ĝis revido, ďakujem: ΑΒΓ'), paragraph('0123456789 ÆØÅ')]);
    const document = documentOf([{ kind: 'heading', level: 1, text: 'Zeventien' }, paragraph('Ĥoro vi')]);
    await writePdf(before, fonts);
    const after = (await writePdf(document, fonts)).bytes;
    // As files that nobody has read yet.
    const fresh = Object.fromEntries(Object.entries(fonts).map(([name, file]) => [name, file.slice()]));
    const alone = (await writePdf(document, { ...fonts, ...fresh })).bytes;
    expect(Buffer.from(after).equals(Buffer.from(alone))).toBe(true);
  });

  it('embeds every font it uses and names no other', async () => {
    expect(await fontsOf('Tekst')).toEqual(['AtkinsonHyperlegibleNext-Regular']);
    expect(await fontsOf('Ĝis')).toEqual(['AtkinsonHyperlegibleNext-Regular', 'Inter-Regular']);
  });

  /** The fonts by name, each with its letters. */
  async function fontsOf(text: string): Promise<readonly (string | undefined)[]> {
    const file = readPdf((await writePdf(documentOf([paragraph(text)]), fonts)).bytes);
    const values = [...file.objects.values()].filter((value) => isDictionary(value));
    const descriptors = values.filter((value) => nameIn(value, 'Type') === 'FontDescriptor');
    for (const descriptor of descriptors) {
      expect(isStream(resolved(file, descriptor.get('FontFile2')))).toBe(true);
    }
    const described = descriptors.map((descriptor) => nameIn(descriptor, 'FontName')).toSorted();
    const named = new Set(
      values.map((value) => nameIn(value, 'BaseFont')).filter((name) => name !== undefined),
    );
    expect([...named].toSorted()).toEqual(described);
    return described;
  }

  it('stays small', async () => {
    const blocks = Array.from({ length: 60 }, (_, index) =>
      paragraph(`Alinea ${index} over het gesprek. `.repeat(12)),
    );
    expect((await writePdf(documentOf(blocks), fonts)).bytes.length).toBeLessThan(60_000);
  });

  it('is a page with a footer when there is nothing to say', async () => {
    const { bytes, pages } = await writePdf(documentOf([]), fonts);
    expect(pages).toBe(1);
    expect((await textOf(bytes))[0]).toContain('Pagina 1 van 1');
  });
});

describe('reading back', () => {
  it('gives every kind of block its words', async () => {
    const { bytes } = await writePdf(
      documentOf(
        [
          { kind: 'heading', level: 1, text: 'Hoofdkop' },
          {
            kind: 'paragraph',
            style: 'lead',
            text: [
              { text: 'Vet', bold: true },
              { text: ' en zacht', soft: true },
            ],
          },
          { kind: 'list', items: ['een punt'] },
          { kind: 'list', ordered: true, items: ['eerst', 'daarna'] },
          { kind: 'facts', pairs: [{ label: 'Datum', text: '1 maart' }] },
          {
            kind: 'table',
            caption: 'Bijschrift',
            columns: [
              { header: 'Factor', share: 0.5, rowHeader: true },
              { header: 'Score', share: 0.5, align: 'end' },
            ],
            rows: [['Houding', '72'], ['Norm']],
          },
          {
            kind: 'columns',
            children: [
              { share: 0.5, blocks: [paragraph('links')] },
              { share: 0.5, blocks: [paragraph('rechts')] },
            ],
          },
          { kind: 'keepTogether', blocks: [paragraph('samen')] },
          { kind: 'figure', drawing: square, width: 0.4 },
        ],
        { header: 'Onvolledig' },
      ),
      fonts,
    );
    const [text = ''] = await textOf(bytes);
    const words = text.split(/\s+/);
    expect(words).toEqual(
      expect.arrayContaining([
        'Hoofdkop',
        'Vet',
        'zacht',
        '•',
        'punt',
        '2.',
        'daarna',
        'Datum',
        'Bijschrift',
        'Score',
        '72',
        'Norm',
      ]),
    );
    expect(words).toEqual(expect.arrayContaining(['links', 'rechts', 'samen', 'Onvolledig', 'Voet']));
  });

  it.each([
    ['Dutch and its neighbours', 'coördinatie één geïnteresseerd façade naïef Straße Ærø Ijssel'],
    ['the rest of Europe', 'Łódź Dvořák Győr Şule Yılmaz Țăran Žemaitė Rīga Ħaż Þór Ŵyŷ Ŝanĝo Máŋŋá'],
    ['Vietnamese', 'Nguyễn Thị Hồng Đặng Quỳnh'],
    ['signs', '→ ← ↑ ↓ ✓ ✗ € £ ₺ ½ ² … – — “x” ‘x’ ≥ ≠'],
  ])('has the letters of %s', async (_name, sample) => {
    const { bytes, missing } = await writePdf(documentOf([paragraph(sample)]), fonts);
    expect(missing).toEqual([]);
    expect((await textOf(bytes))[0]?.replace(/\s+/g, ' ')).toContain(sample.normalize('NFC'));
  });

  it('keeps the words of wrapped lines apart', async () => {
    const words = Array.from({ length: 80 }, (_, index) => `woord${index}`);
    const [text = ''] = await textOf((await writePdf(documentOf([paragraph(words.join(' '))]), fonts)).bytes);
    expect(text.split(/\s+/).filter((word) => word.startsWith('woord'))).toEqual(words);
  });

  it('writes what no font has as its code, and names it', async () => {
    const document = documentOf([paragraph('Fijn 😀 en 日'), { kind: 'list', items: ['😀'] }]);
    const { bytes, missing } = await writePdf(document, fonts);
    expect(missing).toEqual([
      { character: '😀', code: 'U+1F600' },
      { character: '日', code: 'U+65E5' },
    ]);
    expect((await textOf(bytes))[0]).toContain('Fijn [U+1F600] en [U+65E5]');
  });

  it('names what is missing in a drawing, the running header and footer too', async () => {
    const drawing = {
      ...square,
      shapes: [{ kind: 'text', at: [0, 0], text: '甲', size: 8, anchor: 'start', colour: '#000000' }],
    } as const;
    const { missing } = await writePdf(
      documentOf([{ kind: 'figure', drawing, width: 1 }], {
        header: '乙',
        footer: { left: '丙', page: '丁' },
      }),
      fonts,
    );
    expect(missing.map(({ character }) => character).toSorted()).toEqual([...'甲乙丙丁'].toSorted());
  });
});

describe('links and bookmarks', () => {
  const linksOf = async (href: string) => {
    const { bytes } = await writePdf(
      documentOf([{ kind: 'paragraph', text: [{ text: 'Bron', href }] }]),
      fonts,
    );
    const annotations = await (await (await openPdf(bytes)).getPage(1)).getAnnotations();
    return annotations.map(({ url }) => url);
  };

  it('links to a web address, written in ASCII', async () => {
    expect(await linksOf('https://www.uwv.nl/coördinatie?a=(1)')).toEqual([
      'https://www.uwv.nl/co%C3%B6rdinatie?a=(1)',
    ]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'geen adres'])(
    'leaves %s as plain text',
    async (href) => {
      expect(await linksOf(href)).toEqual([]);
    },
  );

  it.each([' ', '\n', '\u200B', '\u0301'])(
    'leaves the words %j, on which nobody can click, as plain text',
    async (words) => {
      const text = [{ text: 'Bron' }, { text: words, href: 'https://example.org/' }, { text: ' erna' }];
      const { bytes } = await writePdf(documentOf([{ kind: 'paragraph', text }]), fonts);
      expect(await (await (await openPdf(bytes)).getPage(1)).getAnnotations()).toEqual([]);
      expect(findingsOf(readPdf(bytes))).toEqual([]);
    },
  );

  it('lists the headings by level, but for those that ask to be left out', async () => {
    const { bytes } = await writePdf(
      documentOf([
        { kind: 'heading', level: 1, text: 'Één' },
        { kind: 'heading', level: 2, text: 'Onder (één)' },
        { kind: 'heading', level: 3, text: 'Stil', bookmark: false },
        { kind: 'heading', level: 1, text: 'Twee → ş' },
      ]),
      fonts,
    );
    const outline = await (await openPdf(bytes)).getOutline();
    expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['Één', ['Onder (één)']],
      ['Twee → ş', []],
    ]);
  });
});

describe('long texts', () => {
  it('breaks a word of 5,000 letters', async () => {
    const { bytes, pages } = await writePdf(documentOf([paragraph('x'.repeat(5000))]), fonts);
    const text = (await textOf(bytes)).join('');
    expect(text.match(/x/g)).toHaveLength(5000);
    expect(pages).toBeGreaterThan(1);
  });

  it('writes 240,000 characters without loss', async () => {
    const words = Array.from({ length: 40_000 }, (_, index) => `w${index % 7919}`);
    const text = words.join(' ').padEnd(240_000, ' eind');
    const { bytes } = await writePdf(documentOf([paragraph(text)]), fonts);
    const found = (await textOf(bytes)).join(' ').match(/\bw\d+\b/g);
    expect(found).toEqual(words);
  });
});
