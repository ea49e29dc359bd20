import { describe, expect, it } from 'vitest';
import { interventions } from '../../src/advice/catalogue';
import interventionsJson from '../../src/advice/interventions.json';
import legendJson from '../../src/advice/legend.json';
import { factorOfTarget } from '../../src/advice/need';
import { professionalActions } from '../../src/advice/professionalActions';
import actionsJson from '../../src/advice/professionalActions.json';
import messagesJson from '../../src/advice/rules/messages.json';
import { guidingRules, requiringRules, rules } from '../../src/advice/rules/rules';
import rulesJson from '../../src/advice/rules/rules.json';
import { languageIds } from '../../src/i18n/languages';
import { references } from '../../src/library/references';
import behaviourJson from '../../src/questions/behaviour.json';
import blocksJson from '../../src/questions/blocks.json';
import factorsJson from '../../src/questions/factors.json';
import formsJson from '../../src/questions/forms.json';
import { behaviour as professionalBehaviour } from '../../src/questions/igm-professional/2.0.0/structure.content';
import { blocks, factors, forms } from '../../src/questions/instrument';
import { currentInstrument, findInstrument, keyOf } from '../../src/questions/instruments';
import { itemTextsOf } from '../../src/questions/itemTexts';
import { knownInstruments } from '../../src/questions/knownInstruments';
import { factorIds, type InstrumentId, instrumentIds } from '../../src/questions/model';
import phaseGuideJson from '../../src/questions/phaseGuide.json';
import phasesJson from '../../src/questions/phases.json';
import professionalLabelsJson from '../../src/questions/professionalLabels.json';
import responseScaleJson from '../../src/questions/responseScale.json';
import type { Instrument } from '../../src/questions/schema';
import { sectors } from '../../src/questions/sectors.content';
import interpretationJson from '../../src/report/interpretation.json';
import { employerInstrument, professionalInstrument } from '../fixtures/questionnaires';
import { codeNaming, sentencesOf, textsIn } from './contentText';

/** Every version of every questionnaire, with the words that stand beside its items. */
const versions = await Promise.all(
  knownInstruments.map(async ({ instrument, texts }) => ({
    name: keyOf(instrument),
    instrument,
    texts: texts.kind === 'here' ? texts.words : (await texts.fetch()).texts,
  })),
);
const allItems = versions.flatMap(({ name, instrument }) =>
  instrument.items.map((item) => ({ name: `${item.id} of ${name}`, instrument, ...item })),
);
const backgroundQuestions = versions.flatMap(({ instrument }) => instrument.background);

/** Everything that users may read, by where it stands. */
const content: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    versions.map(({ name, instrument: { background, goal }, texts }) => [name, { texts, background, goal }]),
  ),
  professionalBehaviour,
  behaviourJson,
  blocksJson,
  factorsJson,
  formsJson,
  phaseGuideJson,
  phasesJson,
  professionalLabelsJson,
  responseScaleJson,
  sectors,
  interventionsJson,
  legendJson,
  actionsJson,
  rulesJson,
  messagesJson,
  interpretationJson,
};
const subAspects = factors.flatMap((factor) => factor.subAspects.map(({ id }) => id));
const sourceIds = references.map(({ id }) => id);
const interventionIds = interventions.map(({ id }) => id);

const numbered = (prefix: string, count: number, digits = 1) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(digits, '0')}`);

function versionOf(id: InstrumentId, version: string): Instrument {
  return findInstrument({ id, version }) ?? expect.fail(`${id} ${version} is known`);
}

describe('the ids of the content', () => {
  const former = versionOf('igm-employer', '1.0.0');
  const formerProfessional = versionOf('igm-professional', '1.0.0');
  const PREFIXES = ['ATT', 'NOR', 'EFF', 'SKI', 'CAP', 'CON', 'REG'];
  it.each([
    ['factors', factors, [...factorIds]],
    ['blocks', blocks, ['willing', 'able']],
    ['forms', forms, ['full', 'short', 'professional']],
    ['items of 1.0.0', former.items, PREFIXES.flatMap((prefix) => numbered(`${prefix}-`, 5))],
    [
      'items of the own route in 1.0.0',
      formerProfessional.items,
      PREFIXES.flatMap((prefix) => numbered(`PRO-${prefix}-`, 3)),
    ],
    ['background questions of 1.0.0', former.background, numbered('BG-', 6)],
    ['background questions', employerInstrument.background, numbered('BG-', 9)],
    ['interventions', interventions, numbered('INT-', 73, 2)],
    ['professional actions', professionalActions, numbered('PACT-', 7, 2)],
    ['rules', rulesJson, numbered('R', 24, 2)],
  ])('of the %s are complete, in order and never doubled', (_, list, ids) => {
    expect(list.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['sub-aspects', subAspects],
    ['references', sourceIds],
    ['sectors', sectors.map(({ id }) => id)],
    ['situations', interpretationJson.situations.map(({ id }) => id)],
    ['profiles', interpretationJson.profiles.map(({ id }) => id)],
  ])('of the %s are unique', (_, ids) => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(versions)('the version $name', ({ instrument, texts }) => {
  const { items, background } = instrument;

  it('calls each item and each question by a name of its own', () => {
    for (const list of [items, background]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('has words for each of its items, and for no other', () => {
    expect(Object.keys(texts ?? {}).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  });

  it.each(languageIds)('words every item, what it means and what to ask about it in %s', (language) => {
    for (const { id } of items) {
      const { text, help, conversation } = itemTextsOf(instrument, id);
      for (const words of [text, help, conversation]) expect(words[language].trim()).not.toBe('');
    }
  });

  it('words no two items alike', () => {
    for (const language of languageIds) {
      const said = items.map(({ id }) => itemTextsOf(instrument, id).text[language]);
      expect(new Set(said).size).toBe(items.length);
    }
  });

  it('labels every option of a choice once, and no option of what is no choice', () => {
    for (const { type, options = [] } of background) {
      const values = options.map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
      expect(values.length > 1).toBe(type === 'choice' || type === 'multiple');
    }
  });
});

describe('the questionnaire', () => {
  it('is known once in each version, and new measurements use the last', () => {
    expect(new Set(versions.map(({ name }) => name)).size).toBe(versions.length);
    for (const id of instrumentIds) {
      const last = versions.findLast(({ instrument }) => instrument.id === id);
      expect(currentInstrument(id)).toBe(last?.instrument);
    }
  });

  it.each(factors)('asks 5 items about $id, 2 of them short, and 3 of a professional', ({ id }) => {
    const own = employerInstrument.items.filter((item) => item.factor === id);
    expect(own).toHaveLength(5);
    expect(own.filter((item) => item.short)).toHaveLength(2);
    expect(professionalInstrument.items.filter((item) => item.factor === id)).toHaveLength(3);
  });

  it('has 35, 14 and 21 items in its three forms', () => {
    const { items } = employerInstrument;
    const counts = [items, items.filter((item) => item.short), professionalInstrument.items];
    expect(counts.map((list) => list.length)).toEqual([35, 14, 21]);
  });

  it('says how many answers a factor needs, and how many factors a block needs', () => {
    const minimum = forms.map(({ id, minimumAnswered }) => [id, minimumAnswered]);
    expect(Object.fromEntries(minimum)).toEqual({ full: 3, short: 2, professional: 2 });
    const needed = blocks.map(({ id, minimumFactors }) => [id, minimumFactors]);
    expect(Object.fromEntries(needed)).toEqual({ willing: 2, able: 3 });
  });

  it.each(allItems)('$name belongs to sub-aspects that exist, the first of its own factor', (item) => {
    expect(subAspects).toEqual(expect.arrayContaining([item.subAspect, ...item.alsoCovers]));
    expect(factorOfTarget(item.subAspect)).toBe(item.factor);
  });

  it.each([
    ['1.0.0', { reverse: ['ATT-5', 'EFF-3', 'CAP-5', 'CON-4', 'REG-3'], allowNa: ['EFF-2', 'EFF-3'] }],
    ['2.0.0', { reverse: ['ATT-8', 'CAP-8', 'CON-8', 'REG-3'], allowNa: ['NOR-7', 'NOR-4', 'SKI-7'] }],
  ])('says which items of %s state the opposite, and which may be not applicable', (version, said) => {
    const { items } = versionOf('igm-employer', version);
    const idsOf = (flag: 'reverse' | 'allowNa') => items.filter((item) => item[flag]).map(({ id }) => id);
    expect({ reverse: idsOf('reverse'), allowNa: idsOf('allowNa') }).toEqual(said);
    expect(
      versionOf('igm-professional', version).items.filter((item) => item.reverse || item.allowNa),
    ).toEqual([]);
  });

  it('keeps the short form free of reverse items', () => {
    expect(allItems.filter((item) => item.short && item.reverse)).toEqual([]);
  });

  it('gives no id of an item to another one', () => {
    // Of both versions are those that only became plainer: same factor, same part, same side.
    const former = versionOf('igm-employer', '1.0.0').items;
    for (const { id, factor, subAspect, reverse } of employerInstrument.items) {
      const before = former.find((item) => item.id === id);
      if (before) {
        expect({ id, factor, subAspect, reverse }).toEqual({
          id,
          factor: before.factor,
          subAspect: before.subAspect,
          reverse: before.reverse,
        });
      }
    }
  });

  it('touches every sub-aspect with an item or a source, and with the primary target of an intervention', () => {
    const asked = [
      ...employerInstrument.items.flatMap((item) => [item.subAspect, ...item.alsoCovers]),
      ...factors.flatMap((factor) => factor.subAspects.filter(({ source }) => source).map(({ id }) => id)),
    ];
    const aimedAt = interventions.flatMap(({ targets }) => targets.primary);
    expect(subAspects.filter((id) => !asked.includes(id) || !aimedAt.includes(id))).toEqual([]);
  });

  it.each(['norm', 'skills', 'capacity', 'context'])(
    'words every part of %s for professionals apart',
    (id) => {
      const own = factors.find((one) => one.id === id)?.subAspects.map((part) => part.id);
      const worded = professionalLabelsJson
        .map((part) => part.id)
        .filter((part) => part.startsWith(`${id}.`));
      expect(worded).toEqual(own);
    },
  );

  it('uses every answer about the organisation, of questions and with values that exist', () => {
    for (const { instrument } of versions) {
      const questions = instrument.background;
      for (const { uses = [], askWhen } of questions) {
        expect(uses.length).toBeGreaterThan(0);
        const other = questions.find(({ id }) => id === askWhen?.background);
        const values = other?.options?.map(({ value }) => value) ?? [];
        expect(values).toEqual(expect.arrayContaining([...(askWhen?.is ?? [])]));
      }
    }
    const sources = factors.flatMap(({ subAspects: parts }) => parts.flatMap(({ source }) => source ?? []));
    expect(employerInstrument.background.map(({ id }) => id)).toEqual(
      expect.arrayContaining(sources.map(({ background }) => background)),
    );
    for (const { id, source } of factors.flatMap((factor) => factor.subAspects)) {
      const used = employerInstrument.background.filter(({ uses }) => uses?.includes(`need:${id}`));
      expect(used.map((one) => one.id)).toEqual(source ? [source.background] : []);
    }
  });

  it('says how close scores are: of every form a close call, and where phases decide what counts as the same', () => {
    const close = forms.map(({ id, closeCall, sameScore }) => [id, [closeCall, sameScore]]);
    expect(Object.fromEntries(close)).toEqual({
      full: [10, 5],
      short: [14, 13],
      professional: [12, undefined],
    });
  });

  it('explains every phase', () => {
    expect(phasesJson.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(phaseGuideJson.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('the references of the content', () => {
  it.each(interventions)('$id names targets and sources that exist', ({ targets, sources }) => {
    const { primary, secondary } = targets;
    expect(subAspects).toEqual(expect.arrayContaining([...primary, ...secondary]));
    expect(primary.filter((target) => secondary.includes(target))).toEqual([]);
    expect(sourceIds).toEqual(expect.arrayContaining(sources));
  });

  it.each([...rulesJson, ...professionalActions])('$id names sources that exist', ({ sources }) => {
    expect(sourceIds).toEqual(expect.arrayContaining([...sources]));
  });

  it('of the interpretation exist', () => {
    expect(sourceIds).toEqual(expect.arrayContaining(interpretationJson.sources));
    const named = interpretationJson.profiles.flatMap((profile) => profile.rules);
    expect(rulesJson.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });

  it('has one professional action, one reading a band and one tip for each factor', () => {
    const { factorTexts, professionalRoute } = interpretationJson;
    for (const list of [professionalActions, factorTexts, professionalRoute.factorTipsWhenLow]) {
      expect(list.map(({ factor }) => factor)).toEqual([...factorIds]);
    }
  });
});

describe('the rules in code', () => {
  it('are those of rules.json', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(rulesJson.map(({ id }) => id));
  });

  it('are met, and heard, one after the other', () => {
    expect(requiringRules.map(({ id }) => id)).toEqual(['R22', 'R11', 'R08', 'R01', 'R24', 'R20']);
    const turns = requiringRules.map(({ requires }) => requires.turn);
    const needs = guidingRules.map(({ said }) => said.need);
    for (const places of [turns, needs]) expect(places).toEqual(places.map((_, index) => index + 1));
  });

  it('name only interventions, items and sub-aspects that exist', () => {
    const named = codeNaming(/\b(?:INT|ATT|NOR|EFF|SKI|CAP|CON|REG|BG)-\d+\b/g);
    expect(named.length).toBeGreaterThan(5);
    const known = [...interventionIds, ...allItems, ...backgroundQuestions].map((one) =>
      typeof one === 'string' ? one : one.id,
    );
    expect(known).toEqual(expect.arrayContaining([...named]));
    const targets = codeNaming(new RegExp(`\\b(?:${factorIds.join('|')})\\.[a-z]\\w*(?=')`, 'g'));
    expect(targets.length).toBeGreaterThan(5);
    expect(subAspects).toEqual(expect.arrayContaining([...targets]));
  });
});

describe.each(Object.entries(content))('the language of %s', (_, file) => {
  const texts = textsIn(file);

  it('stands there in Dutch and in English, without loose spaces', () => {
    expect(texts.length).toBeGreaterThan(0);
    const incomplete = texts.filter(({ nl, en }) =>
      [nl, en].some((one) => typeof one !== 'string' || one === '' || one.trim() !== one),
    );
    expect(incomplete).toEqual([]);
  });

  it('needs no more than 15 words for a Dutch sentence', () => {
    const sentences = texts.flatMap(({ nl }) => sentencesOf(nl));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  });

  it("calls nobody a 'doelgroep'", () => {
    expect(texts.filter(({ nl }) => /doelgroep/i.test(nl))).toEqual([]);
  });
});

describe('the wording of items', () => {
  it.each(allItems)('$name has no double negative', ({ instrument, id }) => {
    const { nl } = itemTextsOf(instrument, id).text;
    expect(nl).not.toMatch(/\b(niet|geen|nooit)\b.*\b(niet|geen|nooit)\b/i);
  });
});
