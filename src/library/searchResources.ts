import type { Language } from '../i18n/languages';
import { textIn } from '../i18n/text';
import { factorOf } from '../questions/instrument';
import type { RouteId } from '../questions/routeIds';
import type { FactorId } from '../questions/schema';
import { factorsOfSubAspects, subAspectLabel } from './labels';
import { matchesWords } from './matching';
import { resourceLegend } from './resources';
import type { Applicant, Resource, ResourceKind, ResourceText, Stage } from './schema';

/** What someone looks for. What is left out does not matter. */
export interface ResourceQuery {
  readonly words?: string | undefined;
  readonly factor?: FactorId | undefined;
  readonly subAspect?: string | undefined;
  readonly route?: RouteId | undefined;
  readonly kind?: ResourceKind | undefined;
  /** Who must act to get it. */
  readonly who?: Applicant | undefined;
  /** How far someone is. */
  readonly stage?: Stage | undefined;
}

/**
 * The resources that fit everything in the query: first those with every word in their names, then the
 * others, both in the order in which they came. Every word must occur somewhere in what is said of a
 * resource; case, accents and the kind of apostrophe do not matter.
 * @param query any string is safe as words; without any, they ask for nothing
 * @param language of the words: a Dutch word finds nothing in the English texts, but for the names
 */
export function searchResources(
  resources: readonly Resource[],
  query: ResourceQuery,
  language: Language,
): readonly Resource[] {
  const { words = '', route } = query;
  const found = resources.filter(
    (resource) => fits(resource, query) && matchesWords(textOf(resource, route, language), words),
  );
  const isNamed = (resource: Resource) => matchesWords(namesOf(resource, language).join('\n'), words);
  return found.toSorted((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
}

function fits(resource: Resource, { factor, subAspect, route, kind, who, stage }: ResourceQuery): boolean {
  return (
    (factor === undefined || factorsOfSubAspects(resource.subAspects).includes(factor)) &&
    (subAspect === undefined || resource.subAspects.includes(subAspect)) &&
    (route === undefined || resource.route.includes(route)) &&
    (kind === undefined || resource.kind === kind) &&
    (who === undefined || (resource.appliedForBy ?? []).includes(who)) &&
    (stage === undefined || resource.stage.includes(stage))
  );
}

/** What a resource is called, in words of that language or of none. */
function namesOf({ title, titleIn = {}, alsoKnownAs = [] }: Resource, language: Language): readonly string[] {
  return [title, titleIn[language] ?? [], alsoKnownAs].flat();
}

/** All that is said of a resource, to look for words in. */
function textOf(resource: Resource, route: RouteId | undefined, language: Language): string {
  const { kind, status, owner, whomToAsk, what, why, whoApplies, appliesTo, subAspects } = resource;
  const labels: readonly (ResourceText | undefined)[] = [
    resourceLegend.kind[kind],
    // What is current does not say so on its card either.
    status === 'current' ? undefined : resourceLegend.status[status],
    owner,
    whomToAsk,
    what,
    ...why.map(({ text }) => text),
    whoApplies,
    appliesTo,
    ...factorsOfSubAspects(subAspects).map((id) => factorOf(id).label),
    ...subAspects.map((id) => subAspectLabel(id, route)),
  ];
  return [...namesOf(resource, language), ...labels.map((label) => label && textIn(label, language))].join(
    '\n',
  );
}
