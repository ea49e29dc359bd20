import { CASE_FORMAT_VERSION } from '../cases/case';
import { z } from '../lib/zod';
import { CaseFile } from './caseFile';

/** What a reader of the file has to know, by the path of the field. */
const descriptions: Readonly<Record<string, string>> = {
  format: 'Says that the file is a case of the IGM scan.',
  formatVersion: 'Grows with every change that older readers do not understand.',
  id: 'Names the case; the same in every version of its file.',
  revision: 'Grows with every change; of two files of one case the higher one is newer.',
  createdAt: 'ISO 8601, in UTC.',
  updatedAt: 'ISO 8601, in UTC.',
  route: 'About an employer, or about the own work of a professional.',
  example: 'Only in the example that shows newcomers the product.',
  archived: 'Only in a case that was put away.',
  leftOut: 'Only in an excerpt: what of the case this file does not hold.',
  'employer.sector': 'Letter of a section of the Dutch SBI classification.',
  goal: 'What the employer and the expert want to reach.',
  phase: 'Which of the six phases of the approach the employer is in.',
  otherProfessionals: 'Whether other professionals work with this employer too.',
  measurements: 'Oldest first.',
  'measurements[].instrument': 'The questionnaire and its version.',
  'measurements[].form': 'Which items are asked.',
  'measurements[].mode': 'Filled in together with the expert, or by the employer alone.',
  'measurements[].background': 'By question. No answer counts for a score.',
  'measurements[].answers': 'By item, such as ATT-1. An item that is absent is open.',
  'measurements[].answers{}.employer':
    '1 (strongly disagree) to 5 (strongly agree), dk (I do not know) or na (not applicable), as given: items that state the opposite are not turned round.',
  'measurements[].answers{}.expert': 'The view of the expert, on the same scale.',
  'measurements[].expertView':
    'How the expert adds an own view to what the employer filled in alone: blind as long as those answers are not shown, open from then on.',
  'measurements[].chosenFocus': 'Only where people chose another focus than the computed one.',
  'measurements[].completedAt': 'When the result was first shown; null while questions are being answered.',
  plan: 'What was decided about each step, in order of decision.',
  'plan[].intervention': 'Id in the catalogue, or OWN-1, OWN-2 … for a step in own words.',
  'plan[].decision': 'An accepted step is an agreement.',
  'plan[].owner': 'Who does it: a code, or other words.',
  team: 'Several professionals with one employer.',
  approach: 'What was done and found in the six phases.',
  roles: 'Only on the route of a professional.',
  results: 'Computed from the answers when the file was written. The app never trusts them.',
  'results[].measurement': 'Id of the measurement.',
  'results[].basis': 'Whose answers the focus and the advice rest on.',
  'results[].perspectives.employer.factors{}.score':
    '0 to 100, no norm; null when too few items were answered.',
  'results[].perspectives.expert.factors{}.score':
    '0 to 100, no norm; null when too few items were answered.',
  'results[].focus': 'Factors that the advice looks at, computed.',
  'results[].bottlenecks': 'Factors with a low score.',
  'results[].closeCalls': 'Factors that may just as well be the weakest.',
  'results[].advice': 'Proposed steps, best first.',
  'results[].excluded': 'Steps that rules excluded, with those rules.',
};

type Node = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a data file: of what the app opens. Rules that it cannot say: answers
 * are to items of the questionnaire, "na" stands only where an item allows it, and text is NFC.
 * For the published file and its test; no part of the app.
 * @throws RangeError for a description of a field that the file does not have
 */
export function caseFileSchema(): Node {
  const places = new Set<string>();
  const { $schema, ...rest } = described({ ...z.toJSONSchema(CaseFile, { io: 'input' }) }, '', places);
  const unplaced = Object.keys(descriptions).filter((path) => !places.has(path));
  if (unplaced.length > 0) throw new RangeError(`The data file has no ${unplaced.join(', ')}`);
  return {
    $schema,
    $id: `urn:igm-scan:case:${CASE_FORMAT_VERSION}`,
    title: `Data file of an IGM scan, version ${CASE_FORMAT_VERSION}`,
    description:
      'One file is one case: an employer, the measurements, what was decided, and the computed results.',
    ...rest,
  };
}

/** The schema with the descriptions in their places. @param places gets the path of every field */
function described(node: Node, path: string, places: Set<string>): Node {
  places.add(path);
  const description = descriptions[path];
  const { properties, items, additionalProperties } = node;
  const deeper = (value: unknown, to: string) => (isNode(value) ? described(value, to, places) : value);
  const fields = isNode(properties) ? Object.entries(properties) : [];
  return {
    ...(description === undefined ? {} : { description }),
    ...node,
    ...(isNode(properties) && {
      properties: Object.fromEntries(
        fields.map(([name, field]) => [name, deeper(field, path === '' ? name : `${path}.${name}`)]),
      ),
    }),
    ...(isNode(items) && { items: deeper(items, `${path}[]`) }),
    ...(isNode(additionalProperties) && { additionalProperties: deeper(additionalProperties, `${path}{}`) }),
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
