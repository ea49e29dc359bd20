import { passphrase as en } from './en/passphrase';
import type { Language } from './language';
import { passphrase as nl, type PassphraseWords } from './nl/passphrase';

export const passphraseWords: Record<Language, PassphraseWords> = { nl, en };
