import type { BackgroundQuestion } from '../../questions/schema';
import type { Block, Run } from '../blocks/blocks';
import type { PaperSource } from './paperSource';
import { scaleOf } from './scale';

/** What stands before an answer, to be ticked. */
const BOX: Run = { text: '□', large: true };
/** Keeps a box and the first word behind it on one line. */
const NO_BREAK = '\u00a0';
/** Between an answer and the next box. */
const GAP = `${NO_BREAK}${NO_BREAK} `;
const TO_WRITE_ON: Run = { text: '__________' };

/** What is asked about the organisation, all of it: on paper what hangs on another answer says so. */
export function backgroundBlocks(source: PaperSource): readonly Block[] {
  const { instrument, words } = source;
  return [
    { kind: 'heading', level: 2, text: words.background },
    { kind: 'paragraph', style: 'small', text: words.backgroundLead },
    ...instrument.background.map(
      (question, index): Block => ({
        kind: 'paragraph',
        style: 'form',
        text: questionRuns(question, index, source),
      }),
    ),
  ];
}

function questionRuns(question: BackgroundQuestion, index: number, source: PaperSource): readonly Run[] {
  const { say } = source;
  return [
    { text: `${letterOf(index)}. `, bold: true },
    ...conditionRuns(question, source),
    { text: `${say(question.text)} ` },
    ...answersOf(question, source),
  ];
}

function conditionRuns({ askWhen }: BackgroundQuestion, source: PaperSource): readonly Run[] {
  if (!askWhen) return [];
  const { instrument, words, say } = source;
  const index = instrument.background.findIndex(({ id }) => id === askWhen.background);
  const options = instrument.background[index]?.options ?? [];
  const answers = options.filter(({ value }) => askWhen.is.includes(value)).map(({ label }) => say(label));
  return [{ text: `${words.onlyWhen(answers.join(', '), letterOf(index))} ` }];
}

function answersOf({ type, options = [] }: BackgroundQuestion, source: PaperSource): readonly Run[] {
  switch (type) {
    case 'number':
      return [TO_WRITE_ON];
    case 'choice':
    case 'multiple':
      return options.flatMap(({ label }) => boxed(source.say(label)));
    case 'agree5':
      return scaleOf(source)
        .filter(({ rating }) => rating !== 'na')
        .flatMap(({ sign }) => boxed(sign));
  }
}

/** A long answer may break, a short one stands on one line. */
const LONGEST_UNBROKEN = 30;

function boxed(label: string): readonly Run[] {
  const kept = label.length > LONGEST_UNBROKEN ? label : label.replaceAll(' ', NO_BREAK);
  return [BOX, { text: `${NO_BREAK}${kept}${GAP}` }];
}

/** So that nobody takes it for one of the numbered sentences. */
const letterOf = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);
