import { z } from '../lib/zod';
import { TextSchema, textShape } from '../questions/schema';
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
  /** Codes of the Behaviour Change Technique Taxonomy v1. */
  techniques: z.array(Id).check(z.minLength(1)),
  evidence: z.strictObject({ level: EvidenceLevel, note: Id }),
  /** Ids in library/references.json. */
  sources: z.array(Id).check(z.minLength(1)),
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
