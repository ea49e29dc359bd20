/**
 * Runs inside the page before its own scripts, as text: no imports, nothing from around it.
 *
 * A PDF is made when the page asks for an address for it. Times are in milliseconds from the click.
 */
export function installPdfProbe() {
  let start = null;
  let last = null;
  let took = null;
  let report = null;
  window.__pdf = { arm, made: () => took, content };
  addEventListener('click', startClock, true);
  const create = URL.createObjectURL;
  URL.createObjectURL = (object) => {
    if (object instanceof Blob && object.type === 'application/pdf') keep(object);
    return create.call(URL, object);
  };

  /** The next click starts the clock; `made` then brings the time to its PDF. */
  function arm() {
    start = null;
    took = new Promise((done) => {
      report = done;
    });
  }

  /** The last PDF, in base64. */
  async function content() {
    const bytes = new Uint8Array(await last.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }

  function startClock(event) {
    // The scan clicks on a link to save the file: that one is not by the user.
    if (event.isTrusted) start ??= event.timeStamp;
  }

  function keep(blob) {
    last = blob;
    if (start !== null) report(performance.now() - start);
  }
}
