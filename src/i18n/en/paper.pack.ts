/** What stands only in a report or a comparison. */
export { comparison } from './comparison';
export { reportPlan } from './reportPlan';
