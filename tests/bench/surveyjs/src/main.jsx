/* global QUESTIONS, ANSWERS */
import { createRoot } from 'react-dom/client';
import { Model, settings } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.css';

// SurveyJS waits before it advances by itself: `?delay=0` takes that wait away.
const delay = new URLSearchParams(location.search).get('delay');
if (delay !== null) settings.autoAdvanceDelay = Number(delay);

const model = new Model({
  pages: QUESTIONS.map(({ id, text }) => ({
    elements: [{ type: 'radiogroup', name: id, title: text, isRequired: true, choices: ANSWERS }],
  })),
  autoAdvanceEnabled: true,
  autoAdvanceAllowComplete: true,
  showProgressBar: true,
  focusFirstQuestionAutomatic: false,
  completedHtml: '<main data-finished>Klaar</main>',
});

createRoot(document.getElementById('root')).render(<Survey model={model} />);
