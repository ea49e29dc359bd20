import { checkCatalog, checkPages } from './checks/catalog';
import { sequencesOf } from './checks/content';
import { checkGrammar } from './checks/grammar';
import { checkLinks } from './checks/links';
import { checkOutline } from './checks/outline';
import { checkContent, parentTreeOf } from './checks/parentTree';
import { spokenBy, wordsIn } from './checks/spoken';
import { type Tell, treeOf } from './checks/tree';
import { catalogOf, dictionaryIn, type PdfFile, referenceIn } from './pdfParts';

/**
 * Everything that is wrong with the structure of a file, each finding with the thing that it is about. Written
 * from the standards, without any code of the app: PDF/UA-1 (ISO 14289-1), the structure of PDF 1.7
 * (ISO 32000-1, 14.6 to 14.8), and what PDF/A-3a wants of it.
 */
export function findingsOf(file: PdfFile): readonly string[] {
  const findings: string[] = [];
  const tell: Tell = (finding) => findings.push(finding);
  checkCatalog(file, tell);
  checkPages(file, tell);
  const tree = structureOf(file, tell);
  if (tree === undefined) return [...findings, 'catalog: no /StructTreeRoot'];
  const sequences = sequencesOf(file, tell);
  const spoken = spokenBy(sequences);
  const parents = parentTreeOf(file, tree, tell);
  checkContent(file, tree, sequences, parents, tell);
  checkGrammar(file, tree, spoken, tell);
  checkLinks(file, tree, parents, tell);
  checkOutline(file, tree, spoken, tell);
  return findings;
}

/** The words of a file in the order in which its structure is read aloud. */
export function spokenWords(file: PdfFile): readonly string[] {
  const spoken = spokenBy(sequencesOf(file, () => {}));
  return structureOf(file, () => {})?.top.flatMap((element) => wordsIn(spoken(element))) ?? [];
}

function structureOf(file: PdfFile, tell: Tell) {
  const root = referenceIn(catalogOf(file), 'StructTreeRoot');
  const entries = dictionaryIn(file, catalogOf(file), 'StructTreeRoot');
  return root === undefined || entries === undefined ? undefined : treeOf(file, root, entries, tell);
}
