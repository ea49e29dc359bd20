import type { Language } from './language';
import { type InterfaceWords, nl } from './nl';

/** Dutch is there from the start; English is fetched when it is wanted. @throws when it cannot be fetched */
export async function loadWords(language: Language): Promise<InterfaceWords> {
  if (language === 'nl') return nl;
  const { en } = await import('./en');
  return en;
}
