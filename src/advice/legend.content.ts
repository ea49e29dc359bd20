import legendJson from './legend.json';
import { Legend } from './schema';

/** What the codes of interventions are called. A file of its own: what needs it can do without the steps. */
export const legend = Legend.parse(legendJson);
