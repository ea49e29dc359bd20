import { littleKnownFactors } from '../../advice/facts';
import type { Outcome } from '../../advice/outcome';
import type { Rule } from '../../advice/rule';
import { conversationRules, situationRules } from '../../advice/rules/rules';
import type { FactorId, ItemId } from '../../questions/schema';
import { basisView } from '../../scoring/measurementScores';
import { isWorthDiscussing } from '../../scoring/perspectives';
import { bothRatings, differenceText } from './difference';
import type { ItemViewModel } from './item';
import type { Wording } from './wording';

/** A question to talk about, with what it asks about. */
interface QuestionViewModel extends ItemViewModel {
  /** What both answered, where two views differ; empty elsewhere. */
  readonly ratings: string;
}

/** What has to be talked about, and with which questions. */
export interface TopicViewModel {
  readonly factor: FactorId;
  readonly label: string;
  readonly reason: 'unscored' | 'manyDoNotKnows' | 'difference' | 'ask';
  readonly text: string;
  readonly items: readonly QuestionViewModel[];
  /** So many of them come first: at most two for a factor, in all its topics together. */
  readonly shownFirst: number;
}

/** More than this at once is a questionnaire again. */
const FIRST_PER_FACTOR = 2;

interface Topic {
  readonly factor: FactorId;
  readonly reason: TopicViewModel['reason'];
  readonly text: string;
  readonly items: readonly ItemId[];
}

/**
 * What to talk about, with the questions for it: factors without a score, factors with two or more
 * do-not-knows, differences of 20 or more, and what a rule asks for. No item comes twice, and of each factor
 * two come first.
 * The rule about what is too little known asks "the conversation questions of all such factors". Read as: of
 * a factor without a score those that have no rating yet, of the others those that were answered with a
 * do-not-know.
 * Where no rules apply, as on the professional's own route, only the factors without a score.
 */
export function conversationOf(outcome: Outcome, wording: Wording): readonly TopicViewModel[] {
  const spoke = ({ id }: Rule) => outcome.advice.rulesThatSpoke.includes(id);
  const about = conversationRules.filter(spoke).map(({ said }) => said.about);
  const topics = [
    ...unscoredTopics(outcome, wording),
    ...(about.includes('littleKnown') ? doNotKnowTopics(outcome, wording) : []),
    ...(about.includes('differences') ? differenceTopics(outcome, wording) : []),
    ...situationRules.filter(spoke).flatMap(({ asksAbout = [] }) => askedTopics(asksAbout, outcome, wording)),
  ];
  // What is asked about a factor stands together, where it was first named.
  const order = topics.map(({ factor }) => factor);
  const together = topics.toSorted((a, b) => order.indexOf(a.factor) - order.indexOf(b.factor));
  const told = new Set<ItemId>();
  const shown = new Map<FactorId, number>();
  return together.flatMap(({ items, ...topic }) => {
    const { factor, reason } = topic;
    const fresh = items.filter((id) => !told.has(id));
    for (const id of fresh) told.add(id);
    if (fresh.length === 0) return [];
    const before = shown.get(factor) ?? 0;
    const shownFirst = Math.min(fresh.length, FIRST_PER_FACTOR - before);
    shown.set(factor, before + shownFirst);
    const ratingsOf = (id: ItemId) =>
      reason === 'difference' ? bothRatings(id, outcome.employer, outcome.expert, wording) : '';
    return [
      {
        ...topic,
        label: wording.factor(factor),
        items: fresh.map((id) => ({ ...wording.item(id), ratings: ratingsOf(id) })),
        shownFirst,
      },
    ];
  });
}

function unscoredTopics(outcome: Outcome, wording: Wording): readonly Topic[] {
  return basisView(outcome).scores.factors.flatMap((one) =>
    one.kind === 'unscored'
      ? [
          {
            factor: one.factor,
            reason: 'unscored' as const,
            text: wording.words.talkUnscored,
            items: one.missing,
          },
        ]
      : [],
  );
}

function doNotKnowTopics({ situation, items }: Outcome, wording: Wording): readonly Topic[] {
  return littleKnownFactors(situation).map((factor) => {
    const unknown = items.filter((item) => item.factor === factor && situation.ratings[item.id] === 'dk');
    return {
      factor,
      reason: 'manyDoNotKnows',
      text: wording.tellsAnswers
        ? wording.words.talkUnknown(unknown.length, wording.rating('dk'))
        : wording.words.talkLittleKnown,
      items: unknown.map(({ id }) => id),
    };
  });
}

function differenceTopics({ differences }: Outcome, wording: Wording): readonly Topic[] {
  return differences.filter(isWorthDiscussing).map((one) => ({
    factor: one.factor,
    reason: 'difference',
    text: differenceText(one, wording),
    items: one.items,
  }));
}

function askedTopics(
  subAspects: readonly string[],
  { situation, items: asked }: Outcome,
  wording: Wording,
): readonly Topic[] {
  const [factor] = situation.focus;
  const items = asked.filter(({ subAspect }) => subAspects.includes(subAspect)).map(({ id }) => id);
  if (factor === undefined || items.length === 0) return [];
  const text = wording.words.talkFocus(wording.quotedFactor(factor));
  return [{ factor, reason: 'ask', text, items }];
}
