/** The questionnaire on paper, and typing it in. */
export { paperForm } from './paperForm';
