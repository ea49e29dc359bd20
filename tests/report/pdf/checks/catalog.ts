import {
  arrayIn,
  catalogOf,
  contentOf,
  dictionaryIn,
  isDictionary,
  type PdfFile,
  pagesOf,
  referenceIn,
  resolved,
  textIn,
} from '../pdfParts';
import { isStream } from '../pdfSyntax';
import type { Tell } from './tree';

/** What PDF/UA-1 and PDF/A-3 want to be said of the whole file. */
export function checkCatalog(file: PdfFile, tell: Tell): void {
  const catalog = catalogOf(file);
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(textIn(catalog, 'Lang') ?? '')) tell('catalog: no /Lang');
  if (dictionaryIn(file, catalog, 'MarkInfo')?.get('Marked') !== true) tell('catalog: not marked');
  if (dictionaryIn(file, catalog, 'ViewerPreferences')?.get('DisplayDocTitle') !== true) {
    tell('catalog: a reader would show the name of the file in place of its title');
  }
  checkColours(file, tell);
  checkMetadata(file, tell);
  checkAttachments(file, tell);
}

function checkColours(file: PdfFile, tell: Tell): void {
  const intents = arrayIn(file, catalogOf(file), 'OutputIntents').map((intent) => resolved(file, intent));
  const profiles = intents.map((intent) =>
    isDictionary(intent) ? resolved(file, intent.get('DestOutputProfile')) : undefined,
  );
  const isProfile = profiles.some(
    (profile) => isStream(profile) && contentOf(profile).slice(36, 40) === 'acsp',
  );
  if (!isProfile) tell('catalog: no /OutputIntents with a colour profile');
}

function checkMetadata(file: PdfFile, tell: Tell): void {
  const metadata = resolved(file, catalogOf(file)?.get('Metadata'));
  if (!isStream(metadata)) {
    tell('catalog: no /Metadata');
    return;
  }
  if (metadata.entries.has('Filter')) tell('metadata: packed');
  const text = new TextDecoder().decode(metadata.data);
  for (const claim of ['pdfuaid:part>1', 'pdfaid:part>3', 'pdfaid:conformance>A']) {
    if (!text.includes(`<${claim}<`)) tell(`metadata: no ${claim}`);
  }
  const title = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(text)?.[1] ?? '';
  const plain = title.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  if (plain === '') tell('metadata: no title');
  if (plain !== textIn(dictionaryIn(file, file.trailer, 'Info'), 'Title')) {
    tell('metadata: another title than that of the information dictionary');
  }
}

function checkAttachments(file: PdfFile, tell: Tell): void {
  const catalog = catalogOf(file);
  const named = arrayIn(
    file,
    dictionaryIn(file, dictionaryIn(file, catalog, 'Names'), 'EmbeddedFiles'),
    'Names',
  );
  const listed = JSON.stringify(arrayIn(file, catalog, 'AF'));
  if (JSON.stringify(named.filter((_, index) => index % 2 === 1)) !== listed) {
    tell('catalog: the attached files (/AF) are not those by name');
  }
  for (const value of arrayIn(file, catalog, 'AF')) {
    const specification = resolved(file, value);
    if (!isDictionary(specification) || !specification.has('AFRelationship')) {
      tell('attachment: no word of what it is to the file');
    }
  }
}

/** Every page leads to its structure, and is gone through in that order. */
export function checkPages(file: PdfFile, tell: Tell): void {
  const keys = new Set<unknown>();
  const pages = dictionaryIn(file, catalogOf(file), 'Pages');
  for (const [index, { entries }] of pagesOf(file).entries()) {
    const key = entries.get('StructParents');
    if (typeof key !== 'number') tell(`page ${index + 1}: no /StructParents`);
    else if (keys.has(key)) tell(`page ${index + 1}: the /StructParents of another page`);
    keys.add(key);
    const tabs = entries.get('Tabs');
    if (JSON.stringify(tabs) !== '{"kind":"name","name":"S"}') tell(`page ${index + 1}: /Tabs is not S`);
    if (referenceIn(entries, 'Parent') !== referenceIn(catalogOf(file), 'Pages')) {
      tell(`page ${index + 1}: /Parent is not the list of pages`);
    }
  }
  if (pages?.get('Count') !== keys.size) tell('pages: another /Count than there are');
}
