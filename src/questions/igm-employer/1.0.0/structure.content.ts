import { z } from '../../../lib/zod';
import { BackgroundQuestion, Item } from '../../schema';
import backgroundJson from './background.json';
import itemsJson from './items.json';

export const items: readonly Item[] = z.array(Item).parse(itemsJson);

export const background: readonly BackgroundQuestion[] = z.array(BackgroundQuestion).parse(backgroundJson);
