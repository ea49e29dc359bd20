/** Two taps of a finger this close together in time (milliseconds) and place (pixels) are one that bounced. */
const BOUNCE = { time: 400, distance: 24 };

interface Press {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Lets a press do one thing: the second half of a double click, the bounce of a finger and a key that is held down
 * do nothing. What they were meant for is often gone by then, and they would answer, skip or make something on the
 * page that came in its place.
 * @returns how to stop that
 */
export function letPressesDoOneThing(): () => void {
  let lastTap: Press | undefined;

  const onClick = (event: MouseEvent) => {
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    const isBounce = isTap && isCloseTo(lastTap, event);
    if (isTap) lastTap = pressOf(event);
    // The browser counts the clicks of one place, in the time that the user's system allows for a double click.
    if (event.detail > 1 || isBounce) swallow(event);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat && presses(event)) swallow(event);
  };

  // Before any listener of the page.
  addEventListener('click', onClick, true);
  addEventListener('keydown', onKeyDown, true);
  return () => {
    removeEventListener('click', onClick, true);
    removeEventListener('keydown', onKeyDown, true);
  };
}

function pressOf({ timeStamp, clientX, clientY }: MouseEvent): Press {
  return { at: timeStamp, x: clientX, y: clientY };
}

function isCloseTo(last: Press | undefined, event: MouseEvent): boolean {
  if (!last) return false;
  const { at, x, y } = pressOf(event);
  return at - last.at < BOUNCE.time && Math.hypot(x - last.x, y - last.y) < BOUNCE.distance;
}

/** Whether a key stands for a press of what has the focus; in a text it is a letter. */
function presses({ key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLTextAreaElement) return false;
  return key === 'Enter' || (key === ' ' && !(target instanceof HTMLInputElement && takesText(target)));
}

function takesText({ type }: HTMLInputElement): boolean {
  return !['radio', 'checkbox', 'button', 'submit', 'file'].includes(type);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
