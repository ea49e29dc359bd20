/**
 * Stands in for html2canvas, canvg and dompurify (see the aliases in vite.config.ts). jsPDF loads them only
 * to draw HTML and SVG, which the report never does; this keeps 106 kB out of the build.
 */
const absent = undefined;

export default absent;
