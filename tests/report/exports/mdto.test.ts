import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { sha256Hex } from '../../../src/lib/sha256';
import { mdtoOf, type SavedPdf } from '../../../src/report/exports/mdto';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase } from '../../fixtures/case';

/** Which children an element may have, in order; `!` has to be there. Of MDTO-XML 1.0.1, as far as it is used. */
const ORDER: Readonly<Record<string, string>> = {
  MDTO: 'informatieobject bestand',
  informatieobject:
    'identificatie! naam! aggregatieniveau classificatie trefwoord omschrijving raadpleeglocatie dekkingInTijd dekkingInRuimte taal event waardering! bewaartermijn informatiecategorie isOnderdeelVan bevatOnderdeel heeftRepresentatie aanvullendeMetagegevens gerelateerdInformatieobject archiefvormer! betrokkene activiteit beperkingGebruik!',
  bestand: 'identificatie! naam! omvang! bestandsformaat! checksum! URLBestand isRepresentatieVan!',
  identificatie: 'identificatieKenmerk! identificatieBron!',
  verwijzing: 'verwijzingNaam! verwijzingIdentificatie',
  begrip: 'begripLabel! begripCode begripBegrippenlijst!',
  dekkingInTijd: 'dekkingInTijdType! dekkingInTijdBegindatum! dekkingInTijdEinddatum',
  event: 'eventType! eventTijd eventVerantwoordelijkeActor eventResultaat',
  betrokkene: 'betrokkeneTypeRelatie! betrokkeneActor!',
  beperkingGebruik:
    'beperkingGebruikType! beperkingGebruikNadereBeschrijving beperkingGebruikDocumentatie beperkingGebruikTermijn',
  checksum: 'checksumAlgoritme! checksumWaarde! checksumDatum!',
};
const TYPES: Readonly<Record<string, string>> = {
  verwijzingIdentificatie: 'identificatie',
  begripBegrippenlijst: 'verwijzing',
  heeftRepresentatie: 'verwijzing',
  isRepresentatieVan: 'verwijzing',
  archiefvormer: 'verwijzing',
  betrokkeneActor: 'verwijzing',
  eventVerantwoordelijkeActor: 'verwijzing',
  aggregatieniveau: 'begrip',
  bestandsformaat: 'begrip',
  beperkingGebruikType: 'begrip',
  betrokkeneTypeRelatie: 'begrip',
  checksumAlgoritme: 'begrip',
  dekkingInTijdType: 'begrip',
  eventType: 'begrip',
  waardering: 'begrip',
};

interface Element {
  readonly name: string;
  readonly children: Element[];
  text: string;
}

/** Reads what this writer writes, and refuses everything that is not well-formed in it. */
function parsed(xml: string): Element {
  const top: Element = { name: '', children: [], text: '' };
  const open = [top];
  const rest = xml.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '');
  const token = /<(\w+)((?: [\w:]+="[^"<]*")*)>|<\/(\w+)>|([^<&>]|&(?:amp|lt|gt|quot|#13);)/gu;
  expect(rest.replace(token, '')).toBe('');
  for (const [, begun, , ended, text = ''] of rest.matchAll(token)) {
    const here = open.at(-1) ?? top;
    if (begun) {
      const element = { name: begun, children: [], text: '' };
      here.children.push(element);
      open.push(element);
    } else if (ended) expect(open.pop()?.name).toBe(ended);
    else here.text += text;
  }
  expect(open).toHaveLength(1);
  const [root = top] = top.children;
  return root;
}

function expectOrder({ name, children, text }: Element): void {
  const order = ORDER[TYPES[name] ?? name];
  if (order === undefined) {
    expect(children, name).toEqual([]);
    // MDTO-XML 1.0.2 refuses an empty value.
    expect(text.trim(), name).not.toBe('');
    return;
  }
  const allowed = order.split(' ').map((one) => one.replace('!', ''));
  const places = children.map((child) => allowed.indexOf(child.name));
  expect(places, name).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places), name).toBeGreaterThanOrEqual(0);
  const needed = order.split(' ').filter((one) => one.endsWith('!'));
  for (const one of needed) expect(children.map((child) => `${child.name}!`)).toContain(one);
  for (const child of children) expectOrder(child);
}

const textsAt = (element: Element, ...path: readonly string[]): readonly string[] => {
  const [name, ...deeper] = path;
  if (name === undefined) return [element.text];
  return element.children
    .filter((child) => child.name === name)
    .flatMap((child) => textsAt(child, ...deeper));
};

const pdf: SavedPdf = {
  name: 'igm-scan-bakkerij-jansen-2026-11-21.pdf',
  bytes: new TextEncoder().encode('%PDF-1.7'),
  document: { title: 'IGM-scan Bakkerij Jansen, 21 november 2026', language: 'nl' },
  madeAt: '2026-11-22T08:15:00.000Z',
};
const HASH = createHash('sha256').update(pdf.bytes).digest('hex');
const filesOf = (record: Case, saved = pdf) => mdtoOf(record, saved, HASH);
const rootsOf = (record: Case, saved = pdf) => {
  const [rapport, bestand] = filesOf(record, saved);
  return [parsed(rapport.text), parsed(bestand.text)] as const;
};

describe('the metadata beside a PDF', () => {
  const record = aCase({ expertName: 'J. de Vries', expertOrganisation: 'Arbeidsdeskundigen & Co' });

  it('are two files with one object each, named after the PDF', () => {
    expect(filesOf(record).map(({ name }) => name)).toEqual([
      'igm-scan-bakkerij-jansen-2026-11-21.mdto.xml',
      'igm-scan-bakkerij-jansen-2026-11-21.pdf.mdto.xml',
    ]);
    expect(rootsOf(record).map(({ children }) => children.map(({ name }) => name))).toEqual([
      ['informatieobject'],
      ['bestand'],
    ]);
  });

  it('tell title, language, dates and who made it', () => {
    const [root] = rootsOf(record);
    const at = (...path: string[]) => textsAt(root, 'informatieobject', ...path);
    expect(at('naam')).toEqual([pdf.document.title]);
    expect(at('taal')).toEqual(['nl']);
    expect(at('dekkingInTijd', 'dekkingInTijdBegindatum')).toEqual(['2026-11-21']);
    expect(at('event', 'eventTijd')).toEqual([pdf.madeAt]);
    expect(at('event', 'eventVerantwoordelijkeActor', 'verwijzingNaam')).toEqual(['J. de Vries']);
    expect(at('archiefvormer', 'verwijzingNaam')).toEqual(['Arbeidsdeskundigen &amp; Co']);
    expect(at('waardering', 'begripCode')).toEqual(['N']);
  });

  it('describe exactly that file: size, format with its PRONOM id, and checksum', () => {
    const [, root] = rootsOf(record);
    const at = (...path: string[]) => textsAt(root, 'bestand', ...path);
    expect(at('naam')).toEqual([pdf.name]);
    expect(at('omvang')).toEqual(['8']);
    expect(at('bestandsformaat', 'begripCode')).toEqual(['fmt/479']);
    expect(at('checksum', 'checksumAlgoritme', 'begripLabel')).toEqual(['SHA-256']);
    expect(at('checksum', 'checksumWaarde')).toEqual([HASH]);
  });

  it('refer to each other', () => {
    const [rapport, bestand] = rootsOf(record);
    const reference = ['verwijzingIdentificatie', 'identificatieKenmerk'];
    expect(textsAt(rapport, 'informatieobject', 'heeftRepresentatie', ...reference)).toEqual(
      textsAt(bestand, 'bestand', 'identificatie', 'identificatieKenmerk'),
    );
    expect(textsAt(bestand, 'bestand', 'isRepresentatieVan', ...reference)).toEqual(
      textsAt(rapport, 'informatieobject', 'identificatie', 'identificatieKenmerk'),
    );
  });

  it('name the employer where no organisation of an expert is known', () => {
    const [root] = rootsOf(aCase());
    expect(textsAt(root, 'informatieobject', 'archiefvormer', 'verwijzingNaam')).toEqual(['Bakkerij Jansen']);
  });

  it('say so where nothing can be named', () => {
    const nameless = {
      ...record,
      employer: { ...record.employer, name: '\u0001' },
      expert: { name: '', organisation: ' ' },
    };
    const [root] = rootsOf(nameless);
    expect(textsAt(root, 'informatieobject', 'archiefvormer', 'verwijzingNaam')).toEqual(['Niet vastgelegd']);
  });

  it('are well-formed, complete and in the order of MDTO-XML 1.0.1, whatever the case holds', () => {
    fc.assert(
      fc.property(anyCase, fc.string({ unit: 'binary' }), (any, title) => {
        const saved = { ...pdf, document: { ...pdf.document, title } };
        for (const root of rootsOf(any, saved)) expectOrder(root);
      }),
    );
  });

  it('hold no character that XML forbids', () => {
    const hostile = { ...pdf, document: { ...pdf.document, title: 'a\u0000\u001F\uD800\uFFFE<b>&\r' } };
    const [root] = rootsOf(record, hostile);
    expect(textsAt(root, 'informatieobject', 'naam')).toEqual(['a&lt;b&gt;&amp;&#13;']);
  });
});

describe('the checksum', () => {
  it('is the SHA-256 of the bytes', async () => {
    expect(await sha256Hex(pdf.bytes)).toBe(HASH);
  });
});
