/** A chart of the scan (src/report/drawing.ts) as SVG text. */
export function svgOf({ width, height, shapes }) {
  const body = shapes.map((shape) => ELEMENTS[shape.kind](shape)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}

const ELEMENTS = {
  line: ({ from, to, ...look }) =>
    `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"${painted(look)}/>`,
  polygon: ({ points, closed, ...look }) =>
    `<${closed ? 'polygon' : 'polyline'} points="${points.map((point) => point.join()).join(' ')}"${painted(look)}/>`,
  circle: ({ centre, radius, ...look }) =>
    `<circle cx="${centre[0]}" cy="${centre[1]}" r="${radius}"${painted(look)}/>`,
  rect: ({ at, size, ...look }) =>
    `<rect x="${at[0]}" y="${at[1]}" width="${size[0]}" height="${size[1]}"${painted(look)}/>`,
  text: ({ at, text, size, anchor, colour, bold }) =>
    `<text x="${at[0]}" y="${at[1]}" font-family="Atkinson" font-size="${size}" text-anchor="${anchor}"` +
    `${bold ? ' font-weight="bold"' : ''} fill="${colour}">${escaped(text)}</text>`,
};

function painted({ fill = 'none', stroke, width, dash }) {
  const line = stroke ? ` stroke="${stroke}" stroke-width="${width ?? 1}"` : '';
  return ` fill="${fill}"${line}${dash ? ` stroke-dasharray="${dash.join()}"` : ''}`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
