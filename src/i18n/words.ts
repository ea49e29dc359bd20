import type { Language } from './language';
import { nl } from './nl';

/** Every sentence of the interface that is no content, in one language. */
export type InterfaceWords = typeof nl;

/** Dutch is there from the start; English is fetched when it is wanted. @throws when it cannot be fetched */
export async function loadWords(language: Language): Promise<InterfaceWords> {
  if (language === 'nl') return nl;
  const { en } = await import('./en');
  return en;
}
