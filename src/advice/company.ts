import type { RuleId } from './ids';
import type { Ranked } from './ranking';
import type { ChoiceRule, Company, Lack } from './rule';
import type { Situation } from './situation';

/** How far the choice is when a step comes up. */
interface Table {
  readonly situation: Situation;
  /** What may still be chosen, best first. */
  readonly eligible: readonly Ranked[];
  readonly chosen: readonly Ranked[];
  /** How many slots are left. */
  readonly room: number;
}

interface FoundCompany {
  /** The rules that had something to say about it. */
  readonly rules: readonly RuleId[];
  /** What has to be chosen with the step, so that it is not alone. */
  readonly comesAlong: readonly Ranked[];
  /** Why the step cannot be chosen; undefined when it can. */
  readonly lacking?: { readonly rule: RuleId; readonly lack: Lack };
}

/** Whether rules take this step only in company, and whether that company is there or can come along. */
export function companyFor(step: Ranked, rules: readonly ChoiceRule[], table: Table): FoundCompany {
  const spoke: RuleId[] = [];
  const comesAlong: Ranked[] = [];
  for (const { id, company } of rules) {
    if (!company.of(step.intervention, table.situation)) continue;
    spoke.push(id);
    const found = lookFor(company, table);
    if (typeof found === 'string')
      return { rules: spoke, comesAlong: [], lacking: { rule: id, lack: found } };
    comesAlong.push(...found);
  }
  return { rules: spoke, comesAlong };
}

function lookFor(company: Company, { situation, eligible, chosen, room }: Table): readonly Ranked[] | Lack {
  if (situation.phase < company.fromPhase) return 'phase';
  const missing = company.beside.filter(
    (picks) => !chosen.some(({ intervention }) => picks(intervention, situation)),
  );
  if (missing.length === 0) return [];
  if (!company.comesAlong) return 'company';
  const found = missing.flatMap((picks) => eligible.find((one) => picks(one.intervention, situation)) ?? []);
  if (found.length < missing.length) return 'company';
  return room > found.length ? found : 'place';
}
