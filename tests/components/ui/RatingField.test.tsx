import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { RatingField } from '../../../src/ui/fields/RatingField';
import { expectNoAxeFindings } from '../support/axe';
import { show } from '../support/show';

interface QuestionProps {
  readonly allowNa?: boolean;
  readonly isReadOnly?: boolean;
  readonly error?: string;
  /** Given where the user wants to go on after a click. */
  readonly onPointerChoice?: () => void;
}

/** A question as its screen draws it, with a button behind it. */
function Question({ allowNa = false, isReadOnly = false, ...props }: QuestionProps) {
  const [chosen, setChosen] = useState('');
  return (
    <>
      <RatingField
        name="rating"
        legend={<h1 tabIndex={-1}>Wij hebben passend werk</h1>}
        help="Denk aan taken"
        allowNa={allowNa}
        isReadOnly={isReadOnly}
        chosen={chosen}
        onChoose={setChosen}
        onClear={() => setChosen('')}
        {...props}
      />
      <button type="button">Volgende</button>
    </>
  );
}

const points = [
  'Helemaal niet mee eens',
  'Niet mee eens',
  'Tussenin',
  'Mee eens',
  'Helemaal mee eens',
] as const;

const option = (part: Locator, name: string) => part.getByRole('radio', { name, exact: true });
const point = (part: Locator, rating: 1 | 2 | 3 | 4 | 5) => option(part, points[rating - 1] ?? '');
const chosen = (part: Locator) => part.getByRole('radio', { checked: true });

describe('the answers of a question', () => {
  it('are five and “I do not know”, and none is chosen beforehand', async () => {
    const part = show(<Question />);
    await expect.element(part.getByRole('group')).toHaveAccessibleDescription('Denk aan taken');
    expect(part.getByRole('radio').elements()).toHaveLength(6);
    expect(chosen(part).elements()).toEqual([]);
    await expectNoAxeFindings();
  });

  it('have “not applicable” only where it fits', async () => {
    const part = show(<Question allowNa />);
    expect(part.getByRole('radio').elements()).toHaveLength(7);
    await expectNoAxeFindings();
  });

  it('can be read but not chosen where the case is read-only', async () => {
    const part = show(<Question isReadOnly />);
    await expect.element(point(part, 3)).toBeVisible();
    await expect.element(point(part, 3)).toBeDisabled();
    await expectNoAxeFindings();
  });

  it('say what is wrong, also to a screen reader', async () => {
    const part = show(<Question error="Kies een antwoord." />);
    await expect.element(part.getByRole('alert')).toHaveTextContent('Kies een antwoord.');
    await expect.element(part.getByRole('group')).toHaveAccessibleDescription(/Kies een antwoord\.$/);
    await expectNoAxeFindings();
  });
});

describe('a number key', () => {
  it('chooses while the focus is among the answers', async () => {
    const part = show(<Question />);
    option(part, 'Weet ik niet').element().focus();
    for (const key of [1, 5, 3] as const) {
      await userEvent.keyboard(String(key));
      await expect.element(point(part, key)).toBeChecked();
      await expect.element(point(part, key)).toHaveFocus();
    }
  });

  it('means nothing outside 1 to 5, or with another key held down', async () => {
    const part = show(<Question />);
    await point(part, 2).click();
    for (const keys of ['0', '6', '9', '{Alt>}4{/Alt}', '{Control>}{Shift>}4{/Shift}{/Control}']) {
      await userEvent.keyboard(keys);
    }
    await expect.element(point(part, 2)).toBeChecked();
  });

  it('is one on a keyboard that has its digits behind Shift, too', async () => {
    const part = show(<Question />);
    const digit = { key: '4', code: 'Digit4', shiftKey: true, bubbles: true, cancelable: true };
    point(part, 2).element().focus();
    point(part, 2).element().dispatchEvent(new KeyboardEvent('keydown', digit));
    await expect.element(point(part, 4)).toBeChecked();
    point(part, 2)
      .element()
      .dispatchEvent(new KeyboardEvent('keydown', { ...digit, key: '1', ctrlKey: true }));
    await expect.element(point(part, 4)).toBeChecked();
  });

  it('does nothing elsewhere', async () => {
    const part = show(<Question />);
    part.getByRole('button').element().focus();
    await userEvent.keyboard('3');
    expect(chosen(part).elements()).toEqual([]);
  });
});

describe('going on after a choice, where that is wanted', () => {
  it.each([
    ['a click', async (part: Locator) => point(part, 4).click()],
    ['a click on the words', async (part: Locator) => part.getByText(points[3], { exact: true }).click()],
    [
      'a number key',
      async (part: Locator) => {
        point(part, 1).element().focus();
        await userEvent.keyboard('4');
      },
    ],
  ])('happens after %s', async (_, choose) => {
    const goOn = vi.fn();
    const part = show(<Question onPointerChoice={goOn} />);
    await choose(part);
    await expect.element(point(part, 4)).toBeChecked();
    expect(goOn).toHaveBeenCalledOnce();
  });

  it('happens after a click on what is chosen already', async () => {
    const goOn = vi.fn();
    const part = show(<Question onPointerChoice={goOn} />);
    await point(part, 4).click();
    await point(part, 4).click();
    expect(goOn).toHaveBeenCalledTimes(2);
  });

  it('does not happen by the arrow keys and the space bar, which only choose', async () => {
    const goOn = vi.fn();
    const part = show(<Question onPointerChoice={goOn} />);
    point(part, 1).element().focus();
    await userEvent.keyboard(' ');
    await expect.element(point(part, 1)).toBeChecked();
    for (const rating of [2, 3, 4, 5] as const) {
      await userEvent.keyboard('{ArrowDown}');
      await expect.element(point(part, rating)).toBeChecked();
    }
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option(part, 'Weet ik niet')).toBeChecked();
    expect(goOn).not.toHaveBeenCalled();
  });

  it('does not happen by an arrow key after a press that was let go elsewhere', async () => {
    const goOn = vi.fn();
    const part = show(<Question onPointerChoice={goOn} />);
    // A press alone, as when the pointer moves away before it is let go.
    part
      .getByText(points[3], { exact: true })
      .element()
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    point(part, 3).element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(point(part, 4)).toBeChecked();
    expect(goOn).not.toHaveBeenCalled();
  });
});
