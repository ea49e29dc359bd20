import { TextsByItem } from '../../schema';
import textsJson from './texts.json';

export const texts: TextsByItem = TextsByItem.parse(textsJson);
