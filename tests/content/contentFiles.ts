import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from '../questions/contentText';

/** A text of the content, with the place where it stands. */
export interface ContentText {
  readonly at: string;
  readonly nl: string;
  readonly en: string;
}

const SOURCE = 'src';

type QuestionnaireId = 'igm-employer' | 'igm-professional';

/**
 * The JSON files of the content below `src`, without former versions of a questionnaire: these are kept word for
 * word, for the measurements that rest on them.
 */
export const contentFiles: readonly string[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json') && !/^tsconfig\b/.test(file))
  .filter((file) => !/\/\d+\.\d+\.\d+\//.test(file) || isCurrent(file))
  .toSorted();

/** What a file of the content holds. @param file its path below `src` */
export function contentOf(file: string): unknown {
  return JSON.parse(readFileSync(join(SOURCE, file), 'utf8'));
}

/** A file of the newest version of a questionnaire, as a path below `src`. */
export function currentFile(id: QuestionnaireId, name: string): string {
  return `questions/${id}/${newestOf(id)}/${name}`;
}

/** Every text of these files that must stand in both languages. */
export function textsOf(files: readonly string[] = contentFiles): readonly ContentText[] {
  return (
    files
      .flatMap((file) => textsIn(contentOf(file), file))
      // A Dutch name that needs no words beside it in Dutch.
      .filter(({ at }) => !at.endsWith('/titleIn'))
  );
}

function isCurrent(file: string): boolean {
  return (['igm-employer', 'igm-professional'] as const).some((id) =>
    file.startsWith(`questions/${id}/${newestOf(id)}/`),
  );
}

function newestOf(id: QuestionnaireId): string {
  const versions = readdirSync(join(SOURCE, 'questions', id));
  const newest = versions.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1);
  if (newest === undefined) throw new RangeError(`There is no version of ${id}`);
  return newest;
}
