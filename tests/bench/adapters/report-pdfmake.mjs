/** pdfmake in the browser, loaded with the click. */
export default {
  folder: 'tests/bench/report/dist',
  // The scan's own policy forbids what the library does.
  headers: {},
  open: (page, url) => page.goto(`${url}pdfmake.html`),
  button: (page) => page.getByRole('button', { name: 'Bewaar PDF' }),
};
