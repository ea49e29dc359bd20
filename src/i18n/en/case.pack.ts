/** The pages of a case behind its questions, and its report. */
export { advice } from './advice';
export { approach } from './approach';
export { caseNavigation } from './caseNavigation';
export { comparison } from './comparison';
export { dataExports } from './dataExports';
export { expertView } from './expertView';
export { measureAgain } from './measureAgain';
export { ownAdvice } from './ownAdvice';
export { ownPlan } from './ownPlan';
export { ownReport } from './ownReport';
export { plan } from './plan';
export { report } from './report';
export { reportOptions } from './reportOptions';
export { reportPlan } from './reportPlan';
export { result } from './result';
