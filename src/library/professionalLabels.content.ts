import { z } from '../lib/zod';
import professionalLabelsJson from '../questions/professionalLabels.json';
import { TextSchema } from '../questions/schema';

const Label = z.strictObject({ id: z.string(), label: TextSchema });
export type Label = Readonly<z.infer<typeof Label>>;

/** Only the sub-aspects that are called otherwise in a professional's own work. */
export const professionalLabels: readonly Label[] = z.array(Label).parse(professionalLabelsJson);
