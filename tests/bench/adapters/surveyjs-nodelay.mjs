import surveyjs from './surveyjs.mjs';

/** SurveyJS without the pause before it advances. */
export default { ...surveyjs, name: 'surveyjs-nodelay', path: '?delay=0' };
