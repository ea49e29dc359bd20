/** The page with all cases. */
export { cases } from './cases';
