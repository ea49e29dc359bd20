import { arrayIn, catalogOf, isDictionary, type PdfFile, referenceIn, textIn } from '../pdfParts';
import { type Dictionary, isReference } from '../pdfSyntax';
import { type Spoken, wordsIn } from './spoken';
import { called, type Tell, type Tree } from './tree';

interface Entry {
  readonly entries: Dictionary;
  readonly title: string;
}

/** Every entry leads to a heading with the same words; they come in the order of the text. */
export function checkOutline(file: PdfFile, { elements }: Tree, spoken: Spoken, tell: Tell): void {
  const root = referenceIn(catalogOf(file), 'Outlines');
  if (root === undefined) return;
  let before = -1;
  for (const { entries, title } of entriesBelow(file, root, tell)) {
    const say = (finding: string) => tell(`outline entry "${title}": ${finding}`);
    const place = elements.findIndex(({ object }) => object === referenceIn(entries, 'SE'));
    const heading = elements[place];
    if (heading === undefined || !/^H\d$/.test(heading.role)) {
      say('leads to no heading');
      continue;
    }
    if (place <= before) say('comes before the one above it in the text');
    before = place;
    if (wordsIn(title).join(' ') !== wordsIn(spoken(heading)).join(' '))
      say(`other words than ${called(heading)}`);
    const [page] = arrayIn(file, entries, 'Dest');
    const [content] = heading.kids.flatMap((kid) => (kid.kind === 'content' ? [kid.page] : []));
    if (content !== undefined && !(isReference(page) && page.object === content))
      say('leads to another page');
  }
}

/** In order; tells of a chain that does not hold together. */
function entriesBelow(file: PdfFile, above: number, tell: Tell): readonly Entry[] {
  const parent = file.objects.get(above);
  if (!isDictionary(parent)) return [];
  const found: Entry[] = [];
  const met = new Set<number>();
  let count = 0;
  let previous: number | undefined;
  let next = referenceIn(parent, 'First');
  while (next !== undefined && !met.has(next)) {
    met.add(next);
    const entries = file.objects.get(next);
    if (!isDictionary(entries)) break;
    const title = textIn(entries, 'Title') ?? '';
    const isChained = referenceIn(entries, 'Parent') === above && referenceIn(entries, 'Prev') === previous;
    if (!isChained) tell(`outline entry "${title}": hangs between others than it says`);
    found.push({ entries, title }, ...entriesBelow(file, next, tell));
    count += 1;
    previous = next;
    next = referenceIn(entries, 'Next');
  }
  if (referenceIn(parent, 'Last') !== previous) tell(`outline: object ${above} has another last entry`);
  if (Math.abs(Number(parent.get('Count') ?? 0)) !== count)
    tell(`outline: object ${above} has another count`);
  return found;
}
