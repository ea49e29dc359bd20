/** The resources. */
export { library } from './library';
