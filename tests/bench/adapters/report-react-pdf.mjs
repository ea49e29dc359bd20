/** react-pdf, loaded with the click on a page that has React already. */
export default {
  folder: 'tests/bench/report/dist',
  // The scan's own policy forbids what the library does.
  headers: {},
  open: (page, url) => page.goto(`${url}react-pdf.html`),
  button: (page) => page.getByRole('button', { name: 'Bewaar PDF' }),
};
