import { type LibraryWords, libraryWords } from '../../i18n/library';
import { useLanguage } from '../language';

/** The words of the library, in the language of the interface. */
export function useLibraryWords(): LibraryWords {
  return libraryWords[useLanguage().language];
}
