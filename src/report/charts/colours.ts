/** The colours of the charts on paper. Those of willing, able and ink are the screen's (ui/theme/tokens.css). */
export const colours = {
  ink: '#1d2530',
  inkSoft: '#4a5563',
  line: '#c3cad3',
  paper: '#ffffff',
  accent: '#14434f',
  profileFill: '#eef2f3',
  willing: '#1f5f8b',
  able: '#9a4b12',
  bandEdge: '#e4e8ee',
  bandMid: '#f0f3f6',
} as const;
