/**
 * Finds the part of our own link in what someone pasted: a whole mail, a link that a mail filter wrapped in one of its
 * own (then it is escaped, sometimes twice), or one that was broken over lines.
 * @param kind which of our links is looked for
 * @returns what stands behind `#/invitation/` or `#/return/`; undefined when there is none
 */
export function linkIn(pasted: string, kind: 'invitation' | 'return'): string | undefined {
  for (let text = pasted, times = 0; times <= MOST_WRAPPINGS; times++) {
    const found = partIn(text, kind);
    if (found) return found;
    const unwrapped = unescaped(text);
    if (unwrapped === text) return undefined;
    text = unwrapped;
  }
  return undefined;
}

const MOST_WRAPPINGS = 3;

function partIn(text: string, kind: string): string | undefined {
  // Quoted-printable ends a long line with `=`; others just break it.
  const whole = text.replaceAll(/=\r?\n/g, '').replaceAll(/([\w-])\r?\n(?=[\w-]{8,}(?:\s|$))/g, '$1');
  return new RegExp(`#/?${kind}/([\\w-]{20,})`).exec(whole)?.[1];
}

function unescaped(text: string): string {
  return text.replaceAll(/%[0-9a-f]{2}/gi, (escaped) => {
    const code = Number.parseInt(escaped.slice(1), 16);
    // Only what an address of ours holds; the rest of a mail may be in any encoding.
    return code < 128 ? String.fromCharCode(code) : escaped;
  });
}
