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
import { references } from '../../src/library/references';
import behaviourJson from '../../src/questions/behaviour.json';
import blocksJson from '../../src/questions/blocks.json';
import factorsJson from '../../src/questions/factors.json';
import formsJson from '../../src/questions/forms.json';
import { blocks, factors, forms, itemsOf } from '../../src/questions/instrument';
import { currentInstrument, keyOf } from '../../src/questions/instruments';
import { itemTextsOf } from '../../src/questions/itemTexts';
import { knownInstruments } from '../../src/questions/knownInstruments';
import phaseGuideJson from '../../src/questions/phaseGuide.json';
import phasesJson from '../../src/questions/phases.json';
import professionalLabelsJson from '../../src/questions/professionalLabels.json';
import responseScaleJson from '../../src/questions/responseScale.json';
import { factorIds, type Instrument, instrumentIds } from '../../src/questions/schema';
import { sectors } from '../../src/questions/sectors';
import interpretationJson from '../../src/report/interpretation.json';
import { employerInstrument, professionalInstrument } from '../fixtures/questionnaires';
import { codeNaming, sentencesOf, textsIn } from './contentText';

/** Everything that users may read, by the file that it stands in. */
const content = {
  backgroundJson,
  behaviourJson,
  blocksJson,
  factorsJson,
  formsJson,
  itemsJson,
  phaseGuideJson,
  phasesJson,
  professionalItemsJson,
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
const allItems = [...employerInstrument.items, ...professionalInstrument.items];
const subAspects = factors.flatMap((factor) => factor.subAspects.map(({ id }) => id));
const sourceIds = references.map(({ id }) => id);
const interventionIds = interventions.map(({ id }) => id);

const numbered = (prefix: string, count: number, digits = 1) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(digits, '0')}`);

describe('the ids of the content', () => {
  const PREFIXES = ['ATT', 'NOR', 'EFF', 'SKI', 'CAP', 'CON', 'REG'];
  it.each([
    ['factors', factors, [...factorIds]],
    ['blocks', blocks, ['willing', 'able']],
    ['forms', forms, ['full', 'short', 'professional']],
    ['items', employerInstrument.items, PREFIXES.flatMap((prefix) => numbered(`${prefix}-`, 5))],
    [
      'items of the own route',
      professionalInstrument.items,
      PREFIXES.flatMap((prefix) => numbered(`PRO-${prefix}-`, 3)),
    ],
    ['background questions', backgroundQuestions, numbered('BG-', 6)],
    ['interventions', interventions, numbered('INT-', 56, 2)],
    ['professional actions', professionalActions, numbered('PACT-', 7, 2)],
    ['rules', rulesJson, numbered('R', 21, 2)],
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

describe('the questionnaire', () => {
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

  it.each(allItems)('$id belongs to sub-aspects that exist, the first of its own factor', (item) => {
    expect(subAspects).toEqual(expect.arrayContaining([item.subAspect, ...item.alsoCovers]));
    expect(factorOfTarget(item.subAspect)).toBe(item.factor);
  });

  it('turns five items around, and lets two be answered with "not applicable"', () => {
    const idsOf = (flag: 'reverse' | 'allowNa') => allItems.filter((item) => item[flag]).map(({ id }) => id);
    expect(idsOf('reverse')).toEqual(['ATT-5', 'EFF-3', 'CAP-5', 'CON-4', 'REG-3']);
    expect(idsOf('allowNa')).toEqual(['EFF-2', 'EFF-3']);
  });

  it('keeps the short form free of reverse and optional items', () => {
    expect(employerInstrument.items.filter((item) => item.short && (item.reverse || item.allowNa))).toEqual(
      [],
    );
  });

  it('touches every sub-aspect with an item and with the primary target of an intervention', () => {
    const asked = employerInstrument.items.flatMap((item) => [item.subAspect, ...item.alsoCovers]);
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

  it('explains every phase', () => {
    expect(phasesJson.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(phaseGuideJson.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('labels every option of a choice once', () => {
    const choices = backgroundQuestions.filter(({ type }) => type === 'choice');
    const values = choices.map(({ options = [] }) => options.map(({ value }) => value));
    expect(values.map((list) => list.length > 1 && new Set(list).size === list.length)).toEqual(
      choices.map(() => true),
    );
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
    expect(requiringRules.map(({ id }) => id)).toEqual(['R11', 'R08', 'R20']);
    const turns = requiringRules.map(({ requires }) => requires.turn);
    const needs = guidingRules.map(({ said }) => said.need);
    for (const places of [turns, needs]) expect(places).toEqual(places.map((_, index) => index + 1));
  });

  it('name only interventions, items and sub-aspects that exist', () => {
    const named = codeNaming(/\b(?:INT|ATT|NOR|EFF|SKI|CAP|CON|REG|BG)-\d+\b/g);
    expect(named.length).toBeGreaterThan(30);
    const known = [...interventionIds, ...allItems, ...backgroundQuestions].map((one) =>
      typeof one === 'string' ? one : one.id,
    );
    expect(known).toEqual(expect.arrayContaining([...named]));
    const targets = codeNaming(new RegExp(`\\b(?:${factorIds.join('|')})\\.[a-z]\\w*(?=')`, 'g'));
    expect(targets.length).toBeGreaterThan(10);
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
  it.each(allItems)('$id has no double negative', ({ text }) => {
    expect(text.nl).not.toMatch(/\b(niet|geen|nooit)\b.*\b(niet|geen|nooit)\b/i);
  });
});
