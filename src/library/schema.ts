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

export const ResourceRoute = z.enum(routeIds);
export type ResourceRoute = z.infer<typeof ResourceRoute>;

export const Applicant = z.enum(['employer', 'employee', 'municipality', 'school']);
export type Applicant = z.infer<typeof Applicant>;

/** What stands behind an address, so that nobody expects the scheme itself on a home page. */
const Destination = z.enum(['page', 'home', 'file', 'law', 'study', 'news']);

const unique = z.refine<string[]>((list) => new Set(list).size === list.length);

/** What most names are written in; one in another language has no translation. */
export const TITLE_LANGUAGE: Language = 'nl';

/** A help, scheme or text that an employer or expert can use. */
export const Resource = z.strictObject({
  id: z.enum(resourceIds),
  /** Its name, as its owner writes it: mostly Dutch. */
  title: Words,
  /** What a Dutch name says, by language. A name that is English or cannot be translated has none. */
  titleIn: z.optional(z.partialRecord(z.enum(languageIds), Words)),
  /** Other names that people look for, such as an abbreviation that its title does not hold. */
  alsoKnownAs: z.optional(z.array(Words).check(z.minLength(1), unique)),
  /** Who makes it or carries it out. */
  owner: TextSchema,
  /** Whom to ask what applies now, where that is not simply the owner. */
  whomToAsk: z.optional(TextSchema),
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
  route: z.array(ResourceRoute).check(z.minLength(1), unique),
  url: z.nullable(z.url({ protocol: /^https$/ })),
  /** With every address. */
  urlLeadsTo: z.optional(Destination),
  /** Amounts, windows or rules change, so a description grows old. */
  expires: z.boolean(),
  /** What exactly has to be looked up; with everything that expires. */
  expiryNote: z.optional(TextSchema),
  status: Status,
  /** Date of the newest dated text behind the description: a year, month or day. null: there is none. */
  lastVerified: z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  confidence: Confidence,
  /** Ids in references.json. */
  references: z.array(Words).check(z.minLength(1), unique),
});
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
});
