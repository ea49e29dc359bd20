import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/report/blocks/blocks';
import { writePdf } from '../../../src/report/pdf/writePdf';
import {
  annotation,
  bookmark,
  bookmarkPage,
  catalog,
  double,
  element,
  entriesOfPage,
  inside,
  numberOf,
  page,
  rewrite,
  swap,
} from './checks/breaking';
import { readPdf } from './pdfFile';
import { arrayIn, isDictionary, type PdfFile } from './pdfParts';
import { nameOf, referenceTo } from './pdfSyntax';
import { findingsOf, spokenWords } from './structureCheck';
import { documentOf, fonts, paragraph, square } from './support';

/** One of everything, on two pages. */
const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Een' },
  { kind: 'heading', level: 2, text: 'Een, twee' },
  {
    kind: 'paragraph',
    text: [{ text: 'Zie ' }, { text: 'de bron', href: 'https://example.org/' }, { text: ' hierover.' }],
  },
  { kind: 'list', ordered: true, items: ['eerst', 'daarna'] },
  { kind: 'list', items: ['dit', 'dat'] },
  {
    kind: 'table',
    caption: 'Scores',
    columns: [
      { header: 'Factor', share: 0.5, rowHeader: true },
      { header: 'Score', share: 0.5 },
    ],
    rows: [
      ['Houding', '72'],
      ['Norm', ''],
    ],
  },
  { kind: 'facts', pairs: [{ label: 'Datum', text: '1 maart' }] },
  { kind: 'figure', drawing: square, width: 0.3 },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 3, text: 'Een, twee, drie' },
  paragraph('Slot'),
];
const attachment = {
  name: 'igm-scan.json',
  mediaType: 'application/json',
  description: 'De gegevens',
  bytes: new Uint8Array([1, 2, 3]),
};
const good = readPdf((await writePdf(documentOf(blocks, { attachment }), fonts)).bytes);

describe('the check of the structure', () => {
  it('finds nothing in a good file', () => {
    expect(findingsOf(structuredClone(good))).toEqual([]);
  });

  it('hears two elements that changed places', () => {
    const file = structuredClone(good);
    swap(arrayIn(file, element(file, 'Document'), 'K'), 0, 1);
    expect(spokenWords(file)).not.toEqual(spokenWords(good));
  });

  it.each<[what: string, finding: RegExp, change: (file: PdfFile) => void]>([
    ['the language of the file is gone', /^catalog: no \/Lang$/, (file) => catalog(file).delete('Lang')],
    ['the file is not marked', /^catalog: not marked$/, (file) => catalog(file).delete('MarkInfo')],
    ['the tree is gone', /^catalog: no \/StructTreeRoot$/, (file) => catalog(file).delete('StructTreeRoot')],
    ['the metadata are gone', /^catalog: no \/Metadata$/, (file) => catalog(file).delete('Metadata')],
    [
      'a reader would show the name of the file',
      /name of the file/,
      (file) => catalog(file).delete('ViewerPreferences'),
    ],
    [
      'the colours mean nothing',
      /^catalog: no \/OutputIntents/,
      (file) => catalog(file).delete('OutputIntents'),
    ],
    ['the attachment is loose', /^catalog: the attached files/, (file) => catalog(file).delete('AF')],
    [
      'the title is another one in the information',
      /^metadata: another title/,
      (file) => inside(file, file.trailer, 'Info').set('Title', { kind: 'bytes', bytes: 'Anders' }),
    ],
    ['a page leads nowhere', /^page 2: no \/StructParents$/, (file) => page(file, 1).delete('StructParents')],
    [
      'a page leads to the structure of another',
      /^page 2: the \/StructParents of another page$/,
      (file) => page(file, 1).set('StructParents', 0),
    ],
    ['a page has no order', /^page 1: \/Tabs is not S$/, (file) => page(file, 0).delete('Tabs')],
    [
      'a drawing loses its words',
      /^Figure \(object \d+\): no Alt$/,
      (file) => element(file, 'Figure').delete('Alt'),
    ],
    [
      'the words of a drawing are empty',
      /^Figure \(object \d+\): no Alt$/,
      (file) => element(file, 'Figure').set('Alt', { kind: 'bytes', bytes: '\xFE\xFF\0 ' }),
    ],
    [
      'a drawing is beside its page',
      /^Figure \(object \d+\): no BBox within its page$/,
      (file) => inside(file, element(file, 'Figure'), 'A').set('BBox', [0, 0, 700, 100]),
    ],
    [
      'a heading skips a level',
      /^H3 \(object \d+\) comes after H1$/,
      (file) => element(file, 'H2').set('S', nameOf('H3')),
    ],
    [
      'the first heading is no first level',
      /^H2 \(object \d+\) comes after no heading$/,
      (file) => element(file, 'H1').set('S', nameOf('H2')),
    ],
    [
      'a heading has a level that no report has',
      /^H4 \(object \d+\) is no standard element/,
      (file) => element(file, 'H2').set('S', nameOf('H4')),
    ],
    [
      'an element is of no standard kind',
      /^Kop \(object \d+\) is no standard element/,
      (file) => element(file, 'H1').set('S', nameOf('Kop')),
    ],
    [
      'an element falls out of the tree',
      /^P \(object \d+\) hangs in no tree$/,
      (file) => arrayIn(file, element(file, 'Document'), 'K').splice(2, 1),
    ],
    [
      'an element stands twice in the tree',
      /^P \(object \d+\) stands twice in the tree$/,
      (file) => double(arrayIn(file, element(file, 'Document'), 'K'), 2),
    ],
    [
      'the tree bites its tail',
      /^Document \(object \d+\) stands twice in the tree$/,
      (file) => element(file, 'LBody').set('K', [referenceTo(numberOf(file, 'Document'))]),
    ],
    [
      'an element names another parent',
      /^P \(object \d+\): \/P is not its parent$/,
      (file) => element(file, 'P').set('P', referenceTo(numberOf(file, 'Table'))),
    ],
    [
      'an element loses its content',
      /^content \d+ of page 1 belongs to no element$/,
      (file) => element(file, 'H2').set('K', []),
    ],
    [
      'two elements have the same content',
      /^content 0 of page 1 belongs to H1 \(object \d+\) and to H2/,
      (file) => element(file, 'H2').set('K', [0]),
    ],
    [
      'an element has content that is not there',
      /^H1 \(object \d+\) has content 999 of page 1, which is on no page$/,
      (file) => element(file, 'H1').set('K', [0, 999]),
    ],
    [
      'an element looks for its content on another page',
      /^H3 \(object \d+\) has content 0 of page 1|^content 0 of page 1 belongs to H1/,
      (file) => element(file, 'H3').set('Pg', element(file, 'H1').get('Pg') ?? null),
    ],
    [
      'two entries of the parent tree are swapped',
      /^parent tree: content 0 of page 1 leads to object \d+, not to H1/,
      (file) => swap(entriesOfPage(file), 0, 1),
    ],
    [
      'the parent tree is too short',
      /^parent tree: nothing for content \d+ of page 1$/,
      (file) => entriesOfPage(file).pop(),
    ],
    [
      'the parent tree is too long',
      /^parent tree: page 1 has \d+ entries$/,
      (file) => double(entriesOfPage(file), 0),
    ],
    [
      'a sequence has the number of another',
      /^content 0 of page 1 is there twice$/,
      (file) => rewrite(file, (content) => content.replace('/MCID 1>>', '/MCID 0>>')),
    ],
    [
      'a sequence calls itself otherwise than its element',
      /^content 0 of page 1 calls itself P and belongs to H1/,
      (file) => rewrite(file, (content) => content.replace('/H1 <</MCID 0>>', '/P <</MCID 0>>')),
    ],
    [
      'a sequence has no number',
      /^page 1: the sequence H1 is neither an artifact nor numbered$/,
      (file) => rewrite(file, (content) => content.replace('/H1 <</MCID 0>>', '/H1 <<>>')),
    ],
    [
      'ornament is not marked as such',
      /^page 1: S paints outside marked content$/,
      (file) => rewrite(file, (content) => content.replace(/\/Artifact <<[^>]*>> BDC([\s\S]*?)EMC/, '$1')),
    ],
    [
      'a sequence has no end',
      /^page 1: a sequence within the sequence/,
      (file) => rewrite(file, (content) => content.replace('EMC', '')),
    ],
    [
      'a sequence ends twice',
      /^page 1: the end of a sequence that never began$/,
      (file) => rewrite(file, (content) => content.replace('EMC', 'EMC EMC')),
    ],
    [
      'letters have no meaning',
      /^page 1: font F\d+ has no ToUnicode$/,
      (file) => {
        for (const value of file.objects.values()) if (isDictionary(value)) value.delete('ToUnicode');
      },
    ],
    [
      'a head of a table does not say of what',
      /^TH \(object \d+\): no Scope$/,
      (file) => element(file, 'TH').delete('A'),
    ],
    [
      'the head of a column says that it is of a row',
      /^TH \(object \d+\): the head of a Row at another place$/,
      (file) => inside(file, element(file, 'TH'), 'A').set('Scope', nameOf('Row')),
    ],
    [
      'a row lacks a cell',
      /^Table \(object \d+\): its rows have 2 or 1 cells$/,
      (file) => arrayIn(file, element(file, 'TR', 1), 'K').pop(),
    ],
    [
      'a caption is not at the head of its table',
      /^Table \(object \d+\): its Caption is not its first kid$/,
      (file) => arrayIn(file, element(file, 'Table'), 'K').reverse(),
    ],
    [
      'an item stands outside a list',
      /^LI \(object \d+\) stands in Table/,
      (file) => element(file, 'L').set('S', nameOf('Table')),
    ],
    [
      'the label of an item comes last',
      /^LI \(object \d+\): an item of LBody Lbl$/,
      (file) => arrayIn(file, element(file, 'LI'), 'K').reverse(),
    ],
    [
      'a list does not say what its labels are',
      /^L \(object \d+\): no ListNumbering$/,
      (file) => element(file, 'L').delete('A'),
    ],
    [
      'a numbered list says that it has bullets',
      /^L \(object \d+\): bullets 1\. 2\.$/,
      (file) => inside(file, element(file, 'L'), 'A').set('ListNumbering', nameOf('Disc')),
    ],
    [
      'the items of a numbered list change places',
      /^L \(object \d+\): numbered 2\. 1\.$/,
      (file) => arrayIn(file, element(file, 'L'), 'K').reverse(),
    ],
    [
      'an element says nothing',
      /^LBody \(object \d+\) says nothing$/,
      (file) => element(file, 'LBody').set('K', []),
    ],
    [
      'a link has no place on the page',
      /^Link \(object \d+\) has no annotation \(OBJR\)$/,
      (file) => arrayIn(file, element(file, 'Link'), 'K').pop(),
    ],
    [
      'a place on the page has no link',
      /^annotation \d+: belongs to no element$/,
      (file) => arrayIn(file, element(file, 'Link'), 'K').pop(),
    ],
    [
      'a place on the page does not lead back',
      /^annotation \d+: no \/StructParent$/,
      (file) => annotation(file).delete('StructParent'),
    ],
    [
      'a place on the page leads back to another element',
      /^annotation \d+: the parent tree leads elsewhere$/,
      (file) => annotation(file).set('StructParent', 0),
    ],
    [
      'a link would not be printed',
      /^annotation \d+: it would not be printed/,
      (file) => annotation(file).set('F', 0),
    ],
    ['a link has no words', /^annotation \d+: no \/Contents$/, (file) => annotation(file).delete('Contents')],
    [
      'a bookmark leads to a paragraph',
      /^outline entry "Een": leads to no heading$/,
      (file) => bookmark(file, 'Een').set('SE', referenceTo(numberOf(file, 'P'))),
    ],
    [
      'a bookmark leads to another heading',
      /^outline entry "Een": other words than H2/,
      (file) => bookmark(file, 'Een').set('SE', referenceTo(numberOf(file, 'H2'))),
    ],
    [
      'a bookmark leads to another page',
      /^outline entry "Een": leads to another page$/,
      (file) => (arrayIn(file, bookmark(file, 'Een'), 'Dest')[0] = bookmarkPage(file, 'Een, twee, drie')),
    ],
    [
      'a bookmark is lost between the others',
      /^outline: object \d+ has another count$/,
      (file) => bookmark(file, 'Een').delete('First'),
    ],
  ])('notices that %s', (_what, finding, change) => {
    const file = structuredClone(good);
    change(file);
    expect(findingsOf(file)).toContainEqual(expect.stringMatching(finding));
  });
});
