/**
 * Runs inside the page: notes how long it takes until something is painted, from the start of the navigation or
 * from the next key or click. It looks at every change in the document.
 */
export function installCasesProbe() {
  const saveState = () => document.querySelector('[data-save]')?.dataset.save;
  /** What is waited for: one after the other. */
  const goals = {
    list: () => [() => document.querySelector('.cases__name') !== null],
    sought: (words) => [() => document.querySelector('[data-sought]')?.dataset.sought === words],
    question: () => [() => document.querySelector('[data-question]') !== null],
    saved: () => [() => saveState() === 'saving', () => saveState() === 'saved'],
  };
  let armed = { steps: goals.list(), start: 0 };
  const probe = { painted: null, arm };
  window.__cases = probe;
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (const type of ['keydown', 'click']) addEventListener(type, startClock, true);

  function arm(goal, argument) {
    probe.painted = null;
    armed = { steps: goals[goal](argument), start: null };
  }

  function startClock(event) {
    if (event.isTrusted && armed?.start === null) armed.start = event.timeStamp;
  }

  function look() {
    if (!armed || armed.start === null || !armed.steps[0]()) return;
    armed.steps.shift();
    if (armed.steps.length > 0) return;
    const { start } = armed;
    armed = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        probe.painted = performance.now() - start;
      };
      port2.postMessage(null);
    });
  }
}
