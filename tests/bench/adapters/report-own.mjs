import { join } from 'node:path';
import { root } from '../../../scripts/run.mjs';

/** The scan itself, as a user gets there: a data file, its report, the button. */
export default {
  folder: 'dist',
  open: async (page, url) => {
    await page.goto(url);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open bestand' }).click(),
    ]);
    await chooser.setFiles(join(root, 'tests/bench/report/out/case.json'));
    await toReport(page).waitFor();
    await page.locator('[data-save=saved]').waitFor();
  },
  show: (page) => toReport(page).click(),
  button: (page) => page.getByRole('button', { name: 'Bewaar PDF' }),
};

const toReport = (page) =>
  page.getByRole('navigation', { name: 'Delen van deze scan' }).getByRole('button', { name: 'Rapport' });
