/**
 * Stubs of the packages that jsPDF loads for HTML, SVG and PNG input, which the report never uses: vite.config.ts
 * resolves them to this file, which saves 125 kB.
 */
export default undefined;

/** Of `fast-png`. @throws always, so that nobody draws a PNG by mistake */
export function decode(): never {
  throw new Error('The report draws no PNG');
}
