/** What runs in the page. Each function is sent as text, and can use only what it is given and `find`. */

/** The text of a function of one list of arguments (as JSON), for WebDriver's way to run and wait. */
export function asynchronous(source) {
  return `const done = arguments[arguments.length - 1];
    const failed = (cause) => done({ failure: String(cause?.stack ?? cause) });
    try {
      ${find}
      Promise.resolve((${source})(...JSON.parse(arguments[0]))).then((value) => done({ value }), failed);
    } catch (cause) { failed(cause); }`;
}

/** The same as a declaration that gives a promise of JSON. */
export function awaited(source) {
  return `async (json) => {
    ${find}
    return JSON.stringify((await (${source})(...JSON.parse(json))) ?? null);
  }`;
}

/** The elements on the page that are seen and, where words are given, say exactly these, else begin with them. */
function find(selector, words = null) {
  const shown = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  if (words === null) return shown;
  const said = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const exact = shown.filter((element) => said(element) === words);
  return exact.length > 0 ? exact : shown.filter((element) => said(element).startsWith(words));
}

/** Notes in the page what goes wrong, for an engine whose driver does not tell. */
export function watchPage() {
  if (globalThis.mishaps) return;
  const mishaps = [];
  globalThis.mishaps = mishaps;
  addEventListener('error', ({ message }) => mishaps.push(`uncaught ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => mishaps.push(`unhandled ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    mishaps.push(`content security policy: ${violatedDirective} ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...said) => {
    mishaps.push(`console: ${said.join(' ')}`);
    error(...said);
  };
}

/** What was noted since the last time, and what the app itself has noted, which begins earlier. */
export function whatWentWrong() {
  // A page that is none of the app's may have no storage.
  const own = location.protocol === 'http:' ? localStorage.getItem('igm-scan.errors') : null;
  return [...(globalThis.mishaps ?? []).splice(0), ...(own ? [`noted by the app: ${own}`] : [])];
}
