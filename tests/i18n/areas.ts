import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The areas of a language: its files, but the one that says how it counts. */
export function areasOf(language: string): readonly string[] {
  return readdirSync(join('src/i18n', language))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((area) => area !== 'plural' && !area.endsWith('.pack'))
    .toSorted();
}

/** The words of an area in a language. @throws when the file does not export them by the name of the area */
export async function wordsOf(language: string, area: string): Promise<object> {
  const module: Record<string, object> = await import(
    join(process.cwd(), 'src/i18n', language, `${area}.ts`)
  );
  const words = module[area];
  if (!words) throw new Error(`${language}/${area}.ts exports no ${area}`);
  return words;
}
