/** The scan itself. An answer is chosen first; the click that is measured is the one on "Volgende". */
export default {
  name: 'own',
  folder: 'dist',
  /** Makes a case and answers the intake, as a first visit would; returns where its questions are. */
  start: async (page, url) => {
    await page.goto(url);
    await page.getByRole('button', { name: 'Nieuwe scan' }).click();
    await page.getByLabel('Naam van de organisatie').fill('Meting BV');
    await page.getByLabel('De werkgever alleen').check();
    await page.getByRole('button', { name: 'Meteen naar de vragen' }).click();
    await page.locator('[data-question]').waitFor();
    await page.locator('[data-save=saved]').waitFor();
    return page.url();
  },
  questionId: () => {
    const shown = document.querySelectorAll('[data-question]');
    return shown.length === 1 ? shown[0].dataset.question : null;
  },
  choose: (id, value) =>
    document.querySelector(`[data-question="${id}"] input[value="${value}"]`)?.closest('label'),
  advance: (id) => document.querySelector(`[data-question="${id}"] button[type="submit"]`),
  /** The review stands between the last question and the result. */
  confirm: () => document.querySelector('[data-screen="review"] [data-action="confirm"]'),
  /** The first page is drawn before the app is there. */
  isLive: () => document.getElementById('first-page') === null,
  finished: () => document.querySelector('[data-screen="result"] svg') !== null,
};
