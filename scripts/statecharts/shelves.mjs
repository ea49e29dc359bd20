/** How wide a row may become, unless a single part is wider. */
const WIDEST = 1200;

/**
 * Places parts side by side in rows, in their order.
 * @template {{ width: number, height: number }} P
 * @param {readonly P[]} parts
 * @param {number} gap between parts and between rows
 * @returns {{ width: number, height: number, places: { part: P, x: number, y: number }[] }} the upper left corner
 *   of each part, and what all of it takes
 */
export function shelved(parts, gap) {
  /** @type {{ part: P, x: number, y: number }[]} */
  const places = [];
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const part of parts) {
    if (x > 0 && x + part.width > WIDEST) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    places.push({ part, x, y });
    width = Math.max(width, x + part.width);
    x += part.width + gap;
    rowHeight = Math.max(rowHeight, part.height);
  }
  return { width, height: y + rowHeight, places };
}
