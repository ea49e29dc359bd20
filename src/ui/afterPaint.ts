/**
 * Does something once what changed is on the screen: in the frame after the one that paints it.
 * @returns a function that calls it off
 */
export function afterPaint(action: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(action);
  });
  return () => cancelAnimationFrame(frame);
}
