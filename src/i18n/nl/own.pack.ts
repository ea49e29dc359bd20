/** The professional's own route. */
export { own } from './own';
