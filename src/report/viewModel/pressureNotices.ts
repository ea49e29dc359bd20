import { interventions } from '../../advice/catalogue';
import { pressureNotice } from '../../advice/pressure';
import type { Case } from '../../cases/case';
import { agreementsOf } from '../../cases/planning';
import type { Language } from '../../i18n/languages';
import { textIn } from '../../i18n/text';

/**
 * What has to be heard of agreements with pressure beside which no other one helps, by the id of the entry. What
 * was dropped neither helps nor asks for help; what was done asks for none any more.
 */
export function pressureNotices(record: Pick<Case, 'plan'>, language: Language): ReadonlyMap<string, string> {
  const agreed = agreementsOf(record)
    .filter(({ status }) => status !== 'dropped')
    .flatMap((entry) => {
      const step = interventions.find(({ id }) => id === entry.intervention);
      return step ? [{ entry, step }] : [];
    });
  return new Map(
    agreed
      .filter(({ entry }) => entry.status !== 'done')
      .flatMap(({ entry, step }) => {
        const others = agreed.filter((one) => one.step !== step).map((one) => one.step);
        const notice = pressureNotice(step, others);
        return notice ? [[entry.id, textIn(notice, language)] as const] : [];
      }),
  );
}
