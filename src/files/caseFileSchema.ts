import { CASE_FORMAT_VERSION } from '../cases/case';
import { z } from '../lib/zod';
import { CaseFile } from './caseFile';

/** What a reader of the file has to know, by the path of the field. */
const descriptions: Readonly<Record<string, string>> = {
  format: 'Says that the file is a case of the IGM scan.',
  formatVersion: 'Grows with every change that older readers do not understand.',
  id: 'Names the case; the same in every version of its file.',
  revision: 'Counts the changes. Of two files that were changed apart it says nothing.',
  ancestors:
    'Tags of saved versions that this one grew from, newest first. They tell whether another copy of the case is an earlier one or was changed apart.',
  createdAt: 'ISO 8601, in UTC.',
  updatedAt: 'ISO 8601, in UTC.',
  route: 'About an employer, or about the own work of a professional.',
  example: 'Only in the example that shows newcomers the product.',
  archived: 'Only in a case that was put away.',
  leftOut: 'Only in a redacted copy: what of the case this file does not hold.',
  'employer.sector': 'Letter of a section of the Dutch SBI classification.',
  goal: 'What the employer and the expert want to reach.',
  phase: 'Which of the six phases of the approach the employer is in.',
  otherProfessionals: 'Whether other professionals work with this employer too.',
  measurements: 'Oldest first.',
  'measurements[].id': 'Names the measurement in every copy of the case.',
  'measurements[].instrument': 'The questionnaire and its version.',
  'measurements[].form': 'Which items are asked.',
  'measurements[].mode': 'Filled in together with the expert, or by the employer alone.',
  'measurements[].background':
    'By question; a list where several answers may be chosen. No answer counts for a score. One to a question that is not asked (any more) is kept and not used.',
  'measurements[].views':
    'Who answered, and what, in the order in which they came: any number of the employer, at most one given together and one of the expert.',
  'measurements[].views[].id': 'Names the view in every copy of the case.',
  'measurements[].views[].kind':
    'Employer and expert together, someone of the employer alone, or the expert.',
  'measurements[].views[].respondent': 'Who gave these answers, in words; no name is needed.',
  'measurements[].views[].respondent.role': 'Such as owner/director or team leader; may be empty.',
  'measurements[].views[].respondent.label': 'Tells two people with one role apart; may be empty.',
  'measurements[].views[].background':
    'Only of someone who answered alone and said it apart; else that of the measurement holds.',
  'measurements[].views[].ratings':
    'By item, such as ATT-2: 1 (strongly disagree) to 5 (strongly agree), dk (I do not know) or na (not applicable), as given; items that state the opposite are not turned round. An item that is absent is open.',
  'measurements[].notes': 'By item. An item that is absent has no note.',
  'measurements[].basis':
    'Id of the view that the advice rests on. Absent unless it was chosen: then it is the first of the employer with a rating of 1 to 5, else that of the expert.',
  'measurements[].expertView':
    'How the expert adds an own view to what the employer filled in alone: blind as long as those answers are not shown, open from then on.',
  'measurements[].chosenFocus': 'Only where people chose another focus than the computed one.',
  'measurements[].completedAt': 'When the result was first shown; null while questions are being answered.',
  plan: 'What was decided about each step, in order of decision.',
  'plan[].id': 'Names the entry in every copy of the case.',
  'plan[].intervention':
    'Id in the catalogue, or OWN-1, OWN-2 … for a step in own words, which is a label only.',
  'plan[].decision': 'An accepted step is an agreement.',
  'plan[].owner': 'Who does it: a code, or other words.',
  'plan[].replacedBy': 'Id of the entry that came in its place.',
  team: 'Several professionals with one employer.',
  'team.members[].id': 'Names the member in every copy of the case.',
  approach: 'What was done and found in the six phases.',
  roles: 'Only on the route of a professional.',
  results: 'Computed from the answers when the file was written. The app never trusts them.',
  'results[].measurement': 'Id of the measurement.',
  'results[].basis': 'Id of the view that the focus and the advice rest on; null where nobody has a view.',
  'results[].views': 'By the id of the view.',
  'results[].views{}.factors{}.score': '0 to 100, no norm; null when too few items were answered.',
  'results[].focus': 'Factors that the advice looks at, computed.',
  'results[].bottlenecks': 'Factors with a low score.',
  'results[].closeCalls': 'Factors that may just as well be the weakest.',
  'results[].advice': 'Proposed steps, best first.',
  'results[].excluded': 'Steps that rules excluded, with those rules.',
};

type Node = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a data file: of what the app opens. Rules that it cannot say: answers
 * are to items and questions of the version of the questionnaire that is named, "na" stands only where an item
 * allows it, the basis is one of the views, and text is NFC.
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
    $id: caseFileSchemaId(CASE_FORMAT_VERSION),
    title: `Data file of an IGM scan, version ${CASE_FORMAT_VERSION}`,
    description:
      'One file is one case: an employer, the measurements, what was decided, and the computed results.',
    ...rest,
  };
}

/** What other schemas call that of a data file of this format. */
export function caseFileSchemaId(format: number): string {
  return `urn:igm-scan:case:${format}`;
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
