/** SurveyJS as it comes: a click on an answer advances after a pause of its own. */
export default {
  name: 'surveyjs',
  folder: 'tests/bench/surveyjs/dist',
  // SurveyJS writes HTML into the page, which the scan's own policy forbids.
  headers: {},
  questionId: () => {
    const shown = document.querySelectorAll('.sd-question[data-name]');
    return shown.length === 1 ? shown[0].dataset.name : null;
  },
  advance: (id, value) =>
    document.querySelector(`.sd-question[data-name="${id}"] input[value="${value}"]`)?.closest('label'),
  finished: () => document.querySelector('[data-finished]') !== null,
};
