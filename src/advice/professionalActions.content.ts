import { z } from '../lib/zod';
import { FactorId, TextSchema } from '../questions/schema';
import actionsJson from './professionalActions.json';

const ProfessionalAction = z.strictObject({
  id: z.string(),
  factor: FactorId,
  title: TextSchema,
  firstStep: TextSchema,
  sources: z.array(z.string()).check(z.minLength(1)),
});
export type ProfessionalAction = Readonly<z.infer<typeof ProfessionalAction>>;

/** One action for each factor, for professionals about their own work. */
export const professionalActions: readonly ProfessionalAction[] = z
  .array(ProfessionalAction)
  .parse(actionsJson);
