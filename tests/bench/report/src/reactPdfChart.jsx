import { Circle, Line, Polygon, Polyline, Rect, Svg, Text } from '@react-pdf/renderer';

/** A chart of the scan (src/report/drawing.ts) as react-pdf draws it. */
export function Chart({ drawing: { width, height, shapes } }) {
  return (
    <Svg viewBox={`0 0 ${width} ${height}`}>
      {shapes.map((shape, index) => {
        const Shape = SHAPES[shape.kind];
        return <Shape key={String(index)} {...shape} />;
      })}
    </Svg>
  );
}

const SHAPES = {
  line: ({ from, to, ...look }) => (
    <Line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} {...painted(look)} />
  ),
  polygon: ({ points, closed, ...look }) => {
    const Path = closed ? Polygon : Polyline;
    return <Path points={points.map((point) => point.join()).join(' ')} {...painted(look)} />;
  },
  circle: ({ centre, radius, ...look }) => (
    <Circle cx={centre[0]} cy={centre[1]} r={radius} {...painted(look)} />
  ),
  rect: ({ at, size, ...look }) => (
    <Rect x={at[0]} y={at[1]} width={size[0]} height={size[1]} {...painted(look)} />
  ),
  text: ({ at, text, size, anchor, colour, bold }) => (
    <Text
      x={at[0]}
      y={at[1]}
      fill={colour}
      textAnchor={anchor}
      style={{ fontFamily: 'Atkinson', fontSize: size, fontWeight: bold ? 700 : 400 }}
    >
      {text}
    </Text>
  ),
};

function painted({ fill = 'none', stroke, width, dash }) {
  return {
    fill,
    ...(stroke && { stroke, strokeWidth: width ?? 1 }),
    ...(dash && { strokeDasharray: dash.join() }),
  };
}
