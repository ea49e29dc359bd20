import { type Case, currentMeasurement } from '../../cases/case';
import { paperCode } from '../../cases/paperCode';
import type { Language } from '../../i18n/languages';
import { textIn } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';
import { derivedId } from '../../lib/hash';
import { instrumentOf } from '../../questions/instruments';
import { type PaperSide, paperSides } from '../../questions/paperSides';
import type { Block } from '../blocks/blocks';
import type { PdfDocument } from '../blocks/pdfDocument';
import { backgroundBlocks } from './backgroundBlocks';
import { itemBlocks } from './itemBlocks';
import { letterBlocks } from './letterBlocks';
import { codeLine, type PaperSource } from './paperSource';

const CREATOR = 'IGM-scan';

/** In points, between the lines that one writes on. */
const WRITING_LINE = 20;

/**
 * The questionnaire of the newest measurement as a form to fill in by hand, with the letter that goes with it: one
 * sheet of A4 for the short form, two for the full one. It names the case by its code alone. Pure.
 * @throws RangeError for a form that does not come on paper
 */
export function paperDocument(record: Case, language: Language): PdfDocument {
  const measurement = currentMeasurement(record);
  const instrument = instrumentOf(measurement.instrument);
  const source: PaperSource = {
    record,
    measurement,
    instrument,
    language,
    words: wordsIn(language, 'paperForm'),
    say: (text) => textIn(text, language),
  };
  const { words } = source;
  const code = paperCode(record);
  const sides = paperSides(instrument, measurement.form);
  return {
    language,
    title: words.title(code),
    subject: words.subject,
    author: record.expert.name || record.expert.organisation || CREATOR,
    creator: CREATOR,
    // The case's own clock, so that the same case gives the same bytes.
    createdAt: new Date(record.updatedAt),
    fileId: derivedId(JSON.stringify([record.id, record.revision, language, codeLine(source)])).replaceAll(
      '-',
      '',
    ),
    header: words.head(code),
    blocks: sides.flatMap((side) => [
      ...(side.number > 1 ? [PAGE_BREAK] : []),
      ...sideBlocks(side, sides, source),
    ]),
  };
}

function sideBlocks(side: PaperSide, sides: readonly PaperSide[], source: PaperSource): readonly Block[] {
  const { parts, remarkLines } = side;
  return [
    ...(parts.includes('letter') ? letterBlocks(side, sides, source) : []),
    ...itemBlocks(side, source),
    ...(parts.includes('background') ? backgroundBlocks(source) : []),
    ...remarkBlocks(remarkLines, source),
  ];
}

function remarkBlocks(lines: number, { words }: PaperSource): readonly Block[] {
  if (lines === 0) return [];
  return [
    {
      kind: 'paragraph',
      style: 'form',
      text: [{ text: `${words.remarks} `, bold: true }, { text: words.privacy }],
    },
    ...Array.from({ length: lines }, (): Block => ({ kind: 'rule', space: WRITING_LINE })),
  ];
}

const PAGE_BREAK: Block = { kind: 'pageBreak' };
