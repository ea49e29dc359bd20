/** A point in drawing units: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** One vector shape. Colours are `#rrggbb`; widths, sizes and dashes are in drawing units. */
export type Shape =
  | {
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly stroke: string;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'polygon';
      readonly points: readonly Point[];
      /** false leaves the path open, as for a profile with an unscored factor. */
      readonly closed: boolean;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'circle';
      readonly centre: Point;
      readonly radius: number;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
    }
  | {
      readonly kind: 'rect';
      readonly at: Point;
      readonly size: Point;
      readonly fill: string;
    }
  | {
      readonly kind: 'text';
      readonly at: Point;
      readonly text: string;
      /** Font size in drawing units; `at` is on the baseline. */
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly colour: string;
      readonly bold?: boolean;
    };

/** A chart as plain data: the screen renders it as SVG, the report as PDF paths. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What a reader who cannot see the figure needs: the numbers in words. */
  readonly alternative: string;
}
