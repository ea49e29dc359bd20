import { expect, it } from 'vitest';
import { allAnswered } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openPage } from '../support/app';
import { button } from '../support/questions';

const { walk } = allWords.nl;

/** Puts the selection where the cursor of a screen reader stands. */
function putCursorAt(element: Element): void {
  getSelection()?.collapse(element, 0);
}

it.each(['profile', 'intake', 'CAP-7'])(
  'whoever listens is taken to the heading of the next page, and the cursor of the last goes with it: %s',
  async (segment) => {
    const app = await openPage(allAnswered, segment);
    putCursorAt(app.heading.element());
    app.goTo(`/scan/${allAnswered.id}/review`);
    await expect.element(app.heading).toHaveTextContent(walk.reviewHeading);
    await expect.element(app.heading).toHaveFocus();
    expect(getSelection()?.rangeCount).toBe(0);
    putCursorAt(button(app, walk.toResult).first().element());
    app.goTo('/own');
    await expect.element(app.heading).toHaveTextContent(allWords.nl.own.heading);
    await expect.element(app.heading).toHaveFocus();
    expect(getSelection()?.rangeCount).toBe(0);
  },
);
