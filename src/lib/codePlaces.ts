/** `    at draw (https://host/a.js:1:2)` of Chromium, `draw@https://host/a.js:1:2` of Firefox and Safari. */
const FRAME = /^(?: {4}at |[^@]*@)(?:.*\()?(?:async )?(https?:\/\/[^\s()]+):(\d{1,7}):(\d{1,7})\)?$/;

const AT_MOST = 5;

/**
 * The places in scripts that a stack names, innermost first, such as `first-B1x2.js:1:2345`: neither the
 * message that Chromium writes above them, nor functions, nor the rest of an address.
 * @param isOwn whether an address, without query and hash, is that of a script of the app
 */
export function codePlaces(
  { stack = '', message }: Pick<Error, 'stack' | 'message'>,
  isOwn: (address: string) => boolean,
): readonly string[] {
  return withoutMessage(stack, message)
    .split('\n')
    .flatMap((line) => {
      const [, address = '', row = '', column = ''] = FRAME.exec(line) ?? [];
      const [script = ''] = address.split(/[?#]/);
      return isOwn(script) ? [`${script.slice(script.lastIndexOf('/') + 1)}:${row}:${column}`] : [];
    })
    .slice(0, AT_MOST);
}

/** A message of several lines may look like a stack itself. */
function withoutMessage(stack: string, message: string): string {
  const start = stack.indexOf(message);
  const isAbove = message !== '' && /^[\w$. ]+: $/.test(stack.slice(0, Math.max(start, 0)));
  return isAbove ? stack.slice(start + message.length) : stack;
}
