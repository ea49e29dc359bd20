/** What a field says of what was typed. */
export { citizenServiceNumber } from './citizenServiceNumber';
export { dayField } from './dayField';
export { limitedText } from './limitedText';
