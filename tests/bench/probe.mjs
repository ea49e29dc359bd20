/**
 * Runs inside the page before its own scripts, as text: no imports, nothing from around it.
 *
 * A screen counts as painted at the first task after the animation frame that follows its change in
 * the document. Times are in milliseconds, from the start of the navigation or from the click.
 * @param {object} app the adapter's functions that look at the page
 */
export function installProbe(app) {
  const CONFIRM = '#confirm';
  const END = '#end';
  const probe = { first: null, live: null, shift: 0, step: null, arm, isReady };
  let armedFor = null;
  let click = null;

  window.__probe = probe;
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  addEventListener('click', startClock, true);
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) probe.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** The question on the screen, or a name for a screen without one. */
  function screen() {
    if (app.finished()) return END;
    if (app.confirm?.()) return CONFIRM;
    return app.questionId();
  }

  function look() {
    if (probe.first === null) lookForFirstQuestion();
    else if (click) lookForNextScreen();
    if (probe.first && !probe.live) lookForLife();
  }

  function lookForFirstQuestion() {
    const id = app.questionId();
    if (!id || !(app.choose ?? app.advance)(id, 3)) return;
    probe.first = { dom: performance.now(), painted: null };
    afterPaint((now) => {
      probe.first.painted = now;
    });
  }

  /** The question is that of the app, and not what was drawn before the app was there. */
  function lookForLife() {
    if (app.isLive && !app.isLive()) return;
    const answered = performance.getEntriesByType('resource').map((entry) => entry.name);
    probe.live = { answered, painted: null };
    afterPaint((now) => {
      probe.live.painted = now;
    });
  }

  function lookForNextScreen() {
    const next = screen();
    if (!next || next === click.from) return;
    const { start } = click;
    click = null;
    const dom = performance.now() - start;
    afterPaint((now) => {
      probe.step = { next, dom, painted: now - start };
    });
  }

  function startClock(event) {
    if (!event.isTrusted || armedFor === null) return;
    click = { from: armedFor, start: event.timeStamp };
    armedFor = null;
  }

  /**
   * Brings the element for an action into view and tells where to click it.
   * The clock starts at the next click, unless the action is to choose an answer.
   */
  function arm(action, value) {
    const from = screen();
    const element = app[action](from, value);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    // Labels may be as wide as the page: near their start is where people click.
    const point = { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
    const hit = document.elementFromPoint(point.x, point.y);
    if (!element.contains(hit))
      throw new Error(`${action} for ${from} is covered by ${hit?.outerHTML.slice(0, 200)}`);
    probe.step = null;
    armedFor = action === 'choose' ? null : from;
    return point;
  }

  function isReady(action, value) {
    const element = app[action](screen(), value);
    return Boolean(element) && !element.disabled;
  }

  function afterPaint(report) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => report(performance.now());
      port2.postMessage(null);
    });
  }
}
