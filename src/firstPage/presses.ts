/** What someone did on the first page before the app was there to hear it. */
interface Press {
  /** Finds the same control in the app. */
  readonly control: string;
  /** What was chosen or typed there; null where it was pressed only. */
  readonly value: string | null;
}

const controls = 'a, button, input, select, textarea, summary';

const presses: Press[] = [];

/** Remembers what is done in an element until the app has taken its place. */
export function rememberPresses(element: HTMLElement): void {
  element.addEventListener('click', ({ target }) => {
    const control = target instanceof Element ? target.closest('button, summary') : null;
    if (control) presses.push({ control: nameOf(control), value: null });
  });
  element.addEventListener('input', ({ target }) => {
    if (!isField(target)) return;
    const control = nameOf(target);
    // Of a text that is typed the last counts.
    const before = presses.findIndex((press) => press.control === control && press.value !== null);
    if (before >= 0) presses.splice(before, 1);
    presses.push({ control, value: target.value });
  });
  // There is nothing yet that a form could be sent to.
  element.addEventListener('submit', (event) => event.preventDefault());
}

/**
 * Does in the app what was done on the first page, in that order. It ends with the first button: what was pressed after
 * it was meant for a page that is gone.
 * @param page the first page, whose place the app takes
 */
export async function repeatPresses(app: HTMLElement, page: HTMLElement): Promise<void> {
  const giveFocus = keepFocus(app, page);
  page.remove();
  // What has only just been drawn listens once its effects have run.
  await settled();
  giveFocus();
  // Of a case with an older questionnaire, or where the address leads elsewhere, the app asks something else than what was
  // on the screen: an answer to that is no answer to this.
  if (headingIn(page) !== headingIn(app)) return;
  for (const { control, value } of presses.splice(0)) {
    const found = controlIn(app, control);
    if (found) repeat(found, value);
    if (value === null) return;
    // Each is a step of its own, as it would have been.
    await settled();
  }
}

/**
 * Looks where the focus is before the first page goes.
 * @returns gives it to the same control of the app; of none that is not there
 */
function keepFocus(app: HTMLElement, page: HTMLElement): () => void {
  const focused = document.activeElement;
  if (!focused || !page.contains(focused)) return () => undefined;
  const control = nameOf(focused);
  return () => controlIn(app, control)?.focus({ preventScroll: true });
}

function controlIn(app: HTMLElement, name: string): HTMLElement | undefined {
  return [...app.querySelectorAll<HTMLElement>(controls)].find((one) => nameOf(one) === name);
}

function headingIn(part: HTMLElement): string | undefined {
  return part.querySelector('h1')?.textContent;
}

function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function repeat(control: HTMLElement, value: string | null): void {
  if (value === null || isChoice(control)) {
    if (!(control instanceof HTMLInputElement && control.checked)) control.click();
    return;
  }
  if (!isField(control)) return;
  // The first page does not know what is written there already: nothing of that is lost.
  const isWritten = control instanceof HTMLTextAreaElement && control.value !== '';
  const text = isWritten ? `${control.value}\n${value}` : value;
  // Past React, which else would not see that it is another.
  const prototype = Object.getPrototypeOf(control);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text);
  control.dispatchEvent(
    new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
  );
}

/** The same for a control of the first page and its like in the app. */
function nameOf(control: Element): string {
  if (isChoice(control)) return `${control.type} ${control.name || control.id} ${control.value}`;
  // Ids that React made up are no names.
  const name = /^[a-z]/.test(control.id) ? control.id : control.className;
  return `${control.localName} ${name} ${isField(control) ? '' : control.textContent}`;
}

function isChoice(control: EventTarget): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
}

function isField(
  control: EventTarget | null,
): control is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  );
}
