import { device as en } from './en/device';
import type { Language } from './language';
import { type DeviceWords, device as nl } from './nl/device';

export const deviceWords: Record<Language, DeviceWords> = { nl, en };
