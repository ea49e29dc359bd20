/** Letters that Unicode does not take apart, and how people without them on their keyboard write them. */
const WRITTEN_OTHERWISE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

const LETTERS = new RegExp(`[${Object.keys(WRITTEN_OTHERWISE).join('')}]`, 'g');

/**
 * A text without what one may type otherwise: case, accents, ligatures, the kind of apostrophe and hyphen, and what
 * cannot be seen. For looking for words in content and in what was filled in.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[\p{Pd}−]/gu, '-')
    .toLowerCase()
    .replace(LETTERS, (letter) => WRITTEN_OTHERWISE[letter] ?? letter);
}

/** The words of what someone looks for, folded; none when there is nothing to look for. */
export function foldedWords(query: string): readonly string[] {
  return folded(query)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
}
