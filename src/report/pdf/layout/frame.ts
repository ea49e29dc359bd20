import type { Structure } from './structure';
import type { Typesetter } from './typesetter';

/** Where a block may stand, and what it is set with. */
export interface Frame {
  /** Left edge and width, in points. */
  readonly x: number;
  readonly width: number;
  readonly typesetter: Typesetter;
  readonly structure: Structure;
}

/** Not wider than a line of running text reads well. */
export const narrowed = (frame: Frame, measure: number): Frame => ({
  ...frame,
  width: Math.min(frame.width, measure),
});
