/**
 * Stands in for the packages that jsPDF loads only for HTML, SVG and PNG input. The report never uses those;
 * vite.config.ts puts this in their place.
 */
export default undefined;

/** Of PNG files. @throws always, so that nobody draws one by mistake */
export function decode(): never {
  throw new Error('The report draws no PNG');
}
