import type { PlanEntry } from '../../cases/plan';
import type { Language } from '../../i18n/languages';
import { matchesWords } from '../../library/matching';
import { entryViewModel } from './plan';

/** What someone looks for among many agreements; null stands for all. */
export interface AgreementSearch {
  /** Every one of these words has to occur somewhere in the agreement. */
  readonly words: string;
  readonly owner: string | null;
  readonly status: PlanEntry['status'] | 'overdue' | null;
}

export const everyAgreement: AgreementSearch = { words: '', owner: null, status: null };

/**
 * The ids of the agreements that do not match.
 * @param today ISO day, to say what is overdue
 */
export function hiddenBy(
  { words, owner, status }: AgreementSearch,
  agreements: readonly PlanEntry[],
  language: Language,
  today: string,
): ReadonlySet<string> {
  const isWanted = (entry: PlanEntry) => {
    const said = entryViewModel(entry, language, today);
    const text = [said.title, said.owner, entry.ownStep, entry.note, entry.evaluation].join('\n');
    const hasStatus = status === 'overdue' ? said.isOverdue : status === null || entry.status === status;
    return hasStatus && (owner === null || entry.owner === owner) && matchesWords(text, words);
  };
  return new Set(agreements.filter((one) => !isWanted(one)).map(({ id }) => id));
}
