/** The questionnaire on paper, and typing it in. */
export { paper } from './paper';
export { paperForm } from './paperForm';
export { typing } from './typing';
