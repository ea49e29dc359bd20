import type { ReactNode } from 'react';
import type { Drawing, Point, Shape } from '../../lib/drawing';
import { fixedList } from './fixedList';
import './figure.css';

/**
 * A drawing of the report as SVG, with what it says as text for those who cannot see it. No `figure` with a caption:
 * that is heard twice, once as its name.
 */
export function FigureView({ drawing }: { readonly drawing: Drawing }) {
  const { width, height, shapes, alternative } = drawing;
  return (
    <div className="figure">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {fixedList(shapes, shapeView)}
      </svg>
      <p className="visually-hidden">{alternative}</p>
    </div>
  );
}

function shapeView(shape: Shape): ReactNode {
  switch (shape.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return <line x1={x1} y1={y1} x2={x2} y2={y2} {...stroked(shape)} />;
    }
    case 'polygon': {
      const path = { points: shape.points.map((point) => point.join(',')).join(' '), ...painted(shape) };
      return shape.closed ? <polygon {...path} /> : <polyline {...path} />;
    }
    case 'circle': {
      const [cx, cy] = shape.centre;
      return <circle cx={cx} cy={cy} r={shape.radius} {...painted(shape)} />;
    }
    case 'rect':
      return <rect {...corner(shape.at)} width={shape.size[0]} height={shape.size[1]} fill={shape.fill} />;
    case 'text':
      return (
        <text
          {...corner(shape.at)}
          fontSize={shape.size}
          textAnchor={shape.anchor}
          fill={shape.colour}
          fontWeight={shape.bold ? 650 : 400}
        >
          {shape.text}
        </text>
      );
  }
}

interface Stroked {
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

function stroked({ stroke, width, dash }: Stroked) {
  return { stroke, strokeWidth: width, strokeDasharray: dash?.join(' ') };
}

function painted({ fill = 'none', ...line }: Stroked & { readonly fill?: string }) {
  return { fill, ...stroked(line) };
}

function corner([x, y]: Point) {
  return { x, y };
}
