import { phases } from '../../../questions/instrument';
import { midSentence, type Wording } from '../wording';

/** A phase with its name, such as `3 (plaatsingsplan op maat maken)`. @param id 1 to 6 */
export function phaseName(id: number, { say }: Wording): string {
  const phase = phases.find((one) => one.id === id);
  return phase ? `${id} (${midSentence(say(phase.label))})` : String(id);
}
