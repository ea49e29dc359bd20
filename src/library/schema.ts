import { type Language, languageIds } from '../i18n/languages';
import { z } from '../lib/zod';
import { routeIds } from '../questions/routeIds';
import { TextSchema } from '../questions/schema';
import { resourceIds } from './ids';

const Words = z.string().check(z.minLength(1));

export const ResourceKind = z.enum([
  'tool',
  'training',
  'document',
  'website',
  'scheme',
  'law',
  'network',
  'service',
]);
export type ResourceKind = z.infer<typeof ResourceKind>;

const Status = z.enum(['current', 'closed-window', 'ended', 'unclear']);

const Confidence = z.enum(['high', 'medium', 'low']);

/** How far someone is who looks for help. */
export const Stage = z.enum(['orienting', 'searching', 'employing']);
export type Stage = z.infer<typeof Stage>;

export const ResourceRoute = z.enum(routeIds);
export type ResourceRoute = z.infer<typeof ResourceRoute>;

export const Applicant = z.enum(['employer', 'employee', 'municipality', 'school']);
export type Applicant = z.infer<typeof Applicant>;

/** What stands behind an address, so that nobody expects the scheme itself on a home page. */
const Destination = z.enum(['page', 'home', 'file', 'law', 'study', 'news']);

const unique = z.refine<string[]>((list) => new Set(list).size === list.length);

/** What most names are written in; one in another language has no translation. */
export const TITLE_LANGUAGE: Language = 'nl';

/** How it helps with some of the sub-aspects that it is for. */
const Why = z.strictObject({
  for: z.array(Words).check(z.minLength(1), unique),
  text: TextSchema,
});

const ResourceFields = z.strictObject({
  id: z.enum(resourceIds),
  /** Its name, as its owner writes it: mostly Dutch. */
  title: Words,
  /** What a Dutch name says, by language. A name that is English or cannot be translated has none. */
  titleIn: z.optional(z.partialRecord(z.enum(languageIds), Words)),
  /** Other names that people look for, such as an abbreviation that its title does not hold. */
  alsoKnownAs: z.optional(z.array(Words).check(z.minLength(1), unique)),
  /** Who makes it or carries it out. */
  owner: TextSchema,
  /** Whom to ask what applies now; begins inside a sentence. */
  whomToAsk: TextSchema,
  kind: ResourceKind,
  /** On the one where an employer who is alone with the scan finds an expert. */
  findsExpert: z.optional(z.literal(true)),
  /** What it is and does. A new line begins a new paragraph. */
  what: TextSchema,
  /** Who must act to get it; together with `whoApplies`. Empty: nobody applies. */
  appliedForBy: z.optional(z.array(Applicant).check(unique)),
  whoApplies: z.optional(TextSchema),
  /** Whom it is about. */
  appliesTo: z.optional(TextSchema),
  /** Ids of the sub-aspects that it helps with. */
  subAspects: z.array(Words).check(z.minLength(1), unique),
  /** In which way it helps with each of them. */
  why: z.array(Why).check(z.minLength(1)),
  /** Of whom it is. */
  stage: z.array(Stage).check(z.minLength(1), unique),
  /** Ids of the steps that use it: those that name it among their resources. */
  steps: z.array(Words).check(unique),
  route: z.array(ResourceRoute).check(z.minLength(1), unique),
  url: z.nullable(z.url({ protocol: /^https$/ })),
  /** With every address. */
  urlLeadsTo: z.optional(Destination),
  /** Amounts, windows or rules change, so a description grows old. */
  expires: z.boolean(),
  /** What exactly has to be looked up; with everything that expires. */
  expiryNote: z.optional(TextSchema),
  /** The last day on which the description holds. null: no day is known. */
  validUntil: z.nullable(z.iso.date()),
  status: Status,
  /** Of what has ended: ids of what came in its place, or is there now. */
  replacedBy: z.optional(z.array(z.enum(resourceIds)).check(z.minLength(1), unique)),
  /** Date of the newest dated text behind the description: a year, month or day. null: there is none. */
  lastVerified: z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  /** The day on which the description was compared with a stored copy of its source. null: it was not. */
  checkedOn: z.nullable(z.iso.date()),
  confidence: Confidence,
  /** Rests on own knowledge beside its sources. */
  judgement: z.optional(z.literal(true)),
  /** Ids in references.json. */
  references: z.array(Words).check(z.minLength(1), unique),
});

/** A help, scheme or text that an employer or expert can use. */
export const Resource = ResourceFields.check(
  z.refine(tellsWhyForEach, 'says why for each of its sub-aspects, and for no other'),
  z.refine(({ expires, expiryNote }) => (expiryNote !== undefined) === expires, 'says what changes'),
  z.refine(({ expires, validUntil }) => !expires || validUntil !== null, 'says until when it holds'),
  z.refine(({ url, urlLeadsTo }) => (urlLeadsTo !== undefined) === (url !== null), 'says where it leads'),
  z.refine(
    ({ appliedForBy, whoApplies }) => (appliedForBy === undefined) === (whoApplies === undefined),
    'says who applies in words and in codes',
  ),
  z.refine(
    ({ status, steps, whoApplies }) => status !== 'ended' || (steps.length === 0 && whoApplies === undefined),
    'is not offered when it has ended',
  ),
  z.refine(({ status, replacedBy }) => replacedBy === undefined || status === 'ended', 'is there no more'),
);
export type Resource = Readonly<z.infer<typeof Resource>>;

/** A text of the library, in both languages. */
export type ResourceText = Resource['what'];

/** What the codes of a resource are called. */
export const ResourceLegend = z.strictObject({
  kind: z.record(ResourceKind, TextSchema),
  status: z.record(Status, TextSchema),
  confidence: z.record(Confidence, TextSchema),
  route: z.record(ResourceRoute, TextSchema),
  appliedForBy: z.record(Applicant, TextSchema),
  urlLeadsTo: z.record(Destination, TextSchema),
  stage: z.record(Stage, TextSchema),
  /** What it says that a description was compared with its source, or was not. */
  checked: z.strictObject({ 'stored-copy': TextSchema, 'not-checked': TextSchema }),
  validUntil: TextSchema,
});

function tellsWhyForEach({ subAspects, why }: z.infer<typeof ResourceFields>): boolean {
  const told = new Set(why.flatMap((one) => one.for));
  return told.size === subAspects.length && subAspects.every((id) => told.has(id));
}

export const Reference = z
  .strictObject({
    id: z.string(),
    /** The citation as printed, in the language of the source; what is no publication stands in both. */
    cite: z.union([z.string(), TextSchema]),
    /** What a citation that stands in one language only is written in. */
    language: z.optional(z.enum(languageIds)),
    /** How much of it was seen, or what it is about. */
    note: z.optional(TextSchema),
    confidence: z.enum(['high', 'medium', 'low']),
    url: z.optional(z.url({ protocol: /^https$/ })),
    /** Background reading: no step, rule or resource rests on it. */
    literature: z.optional(z.literal(true)),
  })
  .check(z.refine(({ cite, language }) => (typeof cite === 'string') === (language !== undefined)));
export type Reference = Readonly<z.infer<typeof Reference>>;
