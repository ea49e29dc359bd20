import bold from '../../../../src/report/pdf/fonts/atkinson-bold.ttf?url';
import regular from '../../../../src/report/pdf/fonts/atkinson-regular.ttf?url';

/** The scan's own font files, on the server of the page. */
export const fonts = {
  regular: new URL(regular, location.href).href,
  bold: new URL(bold, location.href).href,
};

/** What the PDF has to say; see ../content.ts. */
export async function loadContent() {
  const response = await fetch('./content.json');
  return response.json();
}

/** Hands the PDF to the browser just as the scan does. */
export function save(blob) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = 'report.pdf';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
