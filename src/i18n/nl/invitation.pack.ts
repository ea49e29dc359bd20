/** The words of inviting, answering and what comes back. */
export { answering } from './answering';
export { invite } from './invite';
export { returning } from './returning';
export { share } from './share';
