import { wordsIn } from '../../i18n/words';
import type { PaperSide } from '../../questions/paperSides';
import type { Block, Facts } from '../blocks/blocks';
import { truncated } from '../blocks/texts';
import { codeLine, type PaperSource } from './paperSource';
import { scaleOf } from './scale';

/** In characters: what people wrote must not push a sentence off its side. */
const LONGEST_NAME = 40;
const LONGEST_GOAL = 100;

/**
 * The letter: who asks, about what, what happens with the answers and where they go back to; then how to fill in.
 * What is not known is left out, and whoever handed the form over stands in its place.
 * @param side the one that it stands on: without items there is room to say what each box means
 */
export function letterBlocks(
  side: PaperSide,
  sides: readonly PaperSide[],
  source: PaperSource,
): readonly Block[] {
  const { words } = source;
  const count = sides.reduce((sum, { items }) => sum + items.length, 0);
  return [
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'paragraph', style: 'lead', text: words.lead(count) },
    { kind: 'facts', pairs: factsOf(source) },
    { kind: 'heading', level: 2, text: words.howHeading },
    { kind: 'list', ordered: true, items: words.how },
    ...(side.items.length > 0 ? [] : boxesExplained(source)),
  ];
}

function factsOf(source: PaperSource): Facts['pairs'] {
  const { record, words, language, say, instrument } = source;
  const { name, organisation } = record.expert;
  const asker = [name, organisation]
    .filter(Boolean)
    .map((one) => truncated(one, LONGEST_NAME))
    .join(', ');
  const goal =
    record.goal || (instrument.goal ? say(instrument.goal) : wordsIn(language, 'walk').goalDefault);
  return [
    ...(asker === '' ? [] : [{ label: words.asker, text: asker }]),
    { label: words.goal, text: truncated(goal, LONGEST_GOAL) },
    { label: words.purpose, text: words.purposeText },
    { label: words.answers, text: words.answersText },
    { label: words.back, text: asker === '' ? words.backToGiver : words.backTo(asker) },
    { label: words.codeLabel, text: [{ text: codeLine(source), bold: true }] },
  ];
}

function boxesExplained(source: PaperSource): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: source.words.scaleHeading },
    {
      kind: 'facts',
      pairs: scaleOf(source).map(({ sign, label }) => ({ label: sign, text: label })),
    },
  ];
}
