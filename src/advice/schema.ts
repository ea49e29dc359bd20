import { z } from '../lib/zod';
import { backgroundIds, itemIds } from '../questions/ids';
import { Rating, TextSchema, textShape } from '../questions/schema';
import { interventionIds } from './ids';

const Id = z.string().check(z.minLength(1));

export const Effort = z.enum(['low', 'medium', 'high']);
export type Effort = z.infer<typeof Effort>;

const Pressure = z.enum(['none', 'soft', 'hard']);

const Lead = z.enum([
  'werkgever',
  'arbeidsdeskundige',
  'accountmanager',
  'jobcoach',
  'gemeente',
  'uwv',
  'school',
]);

const Role = z.enum(['ambassadeur', 'adviseur', 'ondersteuner']);
const EvidenceLevel = z.enum(['direct', 'indirect', 'theory', 'practice']);

/** What a step can be for: rules ask for it, favour it or leave it out by these words, never by its id. */
export const Tag = z.enum([
  'benefit',
  'confidence',
  'contact',
  'conversation',
  'convincing',
  'guidance',
  'hosting',
  'law',
  'money',
  'plan',
  'practice',
  'relief',
  'setback',
  'share',
  'team',
  'teamTime',
  'work',
]);
export type Tag = z.infer<typeof Tag>;

/** Tools of the app that a step may open. */
export const Tool = z.enum(['outcomes', 'placementPlan', 'placeProfile', 'schemes']);
export type Tool = z.infer<typeof Tool>;

/** Something that was said: an answer as it was given, before a reverse item is turned around. */
const FactSchema = z.union([
  z.strictObject({ item: z.enum(itemIds), is: z.array(Rating).check(z.minLength(1)) }),
  z.strictObject({
    background: z.enum(backgroundIds),
    is: z.array(z.union([z.string(), z.number()])).check(z.minLength(1)),
  }),
]);
export type Fact = Readonly<z.infer<typeof FactSchema>>;

/** A step that an employer can take. Targets are sub-aspects of the model. */
export const Intervention = z.strictObject({
  id: z.enum(interventionIds),
  title: TextSchema,
  description: TextSchema,
  targets: z.strictObject({
    primary: z.array(Id).check(z.minLength(1)),
    secondary: z.array(Id),
  }),
  /** The phases of the inclusive employer approach that it belongs to, 1 to 6. */
  phases: z.array(z.int().check(z.minimum(1), z.maximum(6))).check(z.minLength(1)),
  lead: z.array(Lead).check(z.minLength(1)),
  professionalRole: z.array(Role).check(z.minLength(1)),
  firstStep: TextSchema,
  preconditions: TextSchema,
  /** When not to use it. */
  contraindication: TextSchema,
  effort: Effort,
  /** Whether the step points to a duty or an expectation. */
  pressure: Pressure,
  /** A training is chosen only beside a step in which it is practised. */
  kind: z.enum(['step', 'training']),
  /** Whether scores can propose it. What hangs on the person, an event or a duty is in the library alone. */
  inRanking: z.boolean(),
  /** What must be there before it can be taken at all; `experience`: a placement now or before. */
  needs: z.nullable(z.enum(['candidate', 'place', 'experience'])),
  /** Sizes of organisation that it does not fit, as the background question has them. */
  size: z.array(Id),
  /** The groups that it is for; empty: for everyone. */
  forGroups: z.array(Id),
  /** Steps that it cannot be taken together with. Holds both ways. */
  notWith: z.array(z.enum(interventionIds)),
  /** By target: the items that it is really about. Its need is counted from these. */
  items: z.record(Id, z.array(z.enum(itemIds)).check(z.minLength(1))),
  /** One of these must be true; empty: nothing is asked. */
  onlyWhen: z.array(FactSchema),
  /** None of these may be true. */
  notWhen: z.array(FactSchema),
  /** One of these says that it was done. */
  alreadyDone: z.array(FactSchema),
  /** Items that it helps to find out about. */
  clarifies: z.array(z.enum(itemIds)),
  meets: z.array(Tag),
  /** Whether it rests on the makers' judgement instead of a source. */
  judgement: z.boolean(),
  /** The tool of the app behind it. */
  opens: z.nullable(Tool),
  /** Codes of the Behaviour Change Technique Taxonomy v1. */
  techniques: z.array(Id).check(z.minLength(1)),
  evidence: z.strictObject({ level: EvidenceLevel, note: Id }),
  /** Ids in library/references.json; empty only where `judgement` is true. */
  sources: z.array(Id),
  /** Ids of resources in the library. */
  resources: z.array(Id),
  url: z.nullable(z.url()),
});
export type Intervention = Readonly<z.infer<typeof Intervention>>;

const Explained = z.strictObject({ ...textShape, text: TextSchema });
/** The label of a code, with what it means. */
export type Explained = z.infer<typeof Explained>;

/** What the codes of an intervention are called. */
export const Legend = z.strictObject({
  lead: z.record(Lead, TextSchema),
  professionalRole: z.record(Role, Explained),
  effort: z.record(Effort, TextSchema),
  pressure: z.record(Pressure, Explained),
  evidence: z.record(EvidenceLevel, Explained),
});
