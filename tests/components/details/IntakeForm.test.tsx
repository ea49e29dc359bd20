import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { IntakeForm } from '../../../src/features/details/IntakeForm';
import { currentInstrument, instrumentOf } from '../../../src/questions/instruments';
import type { Instrument } from '../../../src/questions/schema';
import { emptyIntake } from '../../../src/ui/emptyIntake';
import { expectNoAxeFindings } from '../support/axe';
import { show } from '../support/show';

const current = currentInstrument('igm-employer');
const former = instrumentOf({ id: 'igm-employer', version: '1.0.0' });

interface Sketch {
  readonly said?: Record<string, unknown>;
  /** Null while nobody said who takes part. */
  readonly mode?: 'together' | 'self' | null;
  readonly step?: string;
  readonly instrument?: Instrument;
  readonly isReadOnly?: boolean;
}

/** The details as their screen draws them. @param step that the address asks for */
function details({ said = {}, mode = 'self', step, instrument = current, isReadOnly = false }: Sketch = {}) {
  location.hash = step ? `#/new?step=${step}` : '#/new';
  const onField = vi.fn();
  const onSubmit = vi.fn();
  const part = show(
    <IntakeForm
      said={{ ...emptyIntake, name: 'Bakkerij', ...(mode ? { mode } : {}), ...said }}
      instrument={instrument}
      isReadOnly={isReadOnly}
      onField={onField}
      onSubmit={onSubmit}
      submitLabel="Naar de vragen"
    />,
    { within: 'div' },
  );
  return { part, onField, onSubmit };
}

const heading = (part: Locator) => part.getByRole('heading', { level: 1 });
const button = (part: Locator, name: string) => part.getByRole('button', { name, exact: true });
const box = (part: Locator, name: string) => part.getByRole('checkbox', { name });
const checked = (part: Locator) => part.getByRole('checkbox', { checked: true });
const questions = (part: Locator) =>
  part
    .getByRole('group')
    .elements()
    .flatMap((group) => group.querySelector(':scope > legend')?.textContent ?? []);

beforeEach(() => {
  history.replaceState(null, '', '#/');
});

describe('the details', () => {
  it('begin with what is required, whatever step the address asks for', async () => {
    const { part } = details({ mode: null, step: 'contact' });
    await expect.element(heading(part)).toHaveTextContent('Over welke werkgever gaat het?');
    await part.getByRole('radio', { name: 'De werkgever alleen' }).click();
    await expect.element(heading(part)).toHaveTextContent('Over welke werkgever gaat het?');
  });

  it('come in small steps, forward and back, and say how far one is', async () => {
    const { part, onSubmit } = details();
    const way = [
      'Over welke werkgever gaat het?',
      'De vragenlijst en uw doel',
      'Namen en plaats',
      'Uw organisatie en u',
      'Uw ervaring tot nu toe',
      'Wat u van plan bent',
      'Voorbeelden en hulp',
      'Hoe ver bent u?',
    ];
    for (const [at, title] of way.entries()) {
      await expect.element(heading(part)).toHaveTextContent(title);
      await expect.element(part.getByText(`Stap ${at + 1} van ${way.length}`)).toBeVisible();
      await expectNoAxeFindings();
      if (at < way.length - 1) await button(part, 'Verder').click();
    }
    for (const title of way.toReversed().slice(1)) {
      await button(part, 'Terug').click();
      await expect.element(heading(part)).toHaveTextContent(title);
    }
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('move the focus to the heading of the next page', async () => {
    const { part } = details();
    await userEvent.click(button(part, 'Verder'));
    await expect.element(heading(part)).toHaveTextContent('De vragenlijst en uw doel');
    await expect.element(heading(part)).toHaveFocus();
  });

  it('hold up whoever leaves out the name, each time again', async () => {
    const { part } = details({ said: { name: '' } });
    for (let time = 0; time < 2; time++) {
      await button(part, 'Verder').click();
      await expect.element(part.getByRole('alert')).toHaveFocus();
      await expect.element(part.getByText('Stap 1 van 8')).toBeVisible();
      await part.getByRole('textbox').click();
    }
  });

  it('lead from the first page to the questions with all that was said', async () => {
    const { part, onSubmit } = details({ said: { background: { 'BG-1': '1-9' }, phase: 4 } });
    await button(part, 'Meteen naar de vragen').click();
    await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({
      name: 'Bakkerij',
      mode: 'self',
      phase: 4,
      background: { 'BG-1': '1-9' },
    });
  });

  it('begin at the first page where the address asks for one that there is not', async () => {
    const { part } = details({ step: 'elsewhere' });
    await expect.element(part.getByText('Stap 1 van 8')).toBeVisible();
  });

  it('are read, not changed, where the case is open elsewhere', async () => {
    const { part } = details({ isReadOnly: true, step: 'plan' });
    for (const box of part.getByRole('checkbox').elements()) expect(box).toBeDisabled();
    await button(part, 'Verder').click();
    await expect.element(heading(part)).toHaveTextContent('Voorbeelden en hulp');
  });
});

describe('a question that hangs on another', () => {
  it('is asked right behind it, as soon as the answer calls for it', async () => {
    const { part, onField } = details({ step: 'experience' });
    expect(questions(part)).toHaveLength(2);
    const first = part.getByRole('group', { name: 'Biedt u nu al een plek' });
    const many = part.getByRole('textbox');
    expect(many.elements()).toEqual([]);
    await first.getByRole('radio', { name: 'Ja', exact: true }).click();
    await expect.element(many).toBeVisible();
    await many.fill('4');
    expect(onField).toHaveBeenLastCalledWith('background.BG-5', 4, expect.anything());
    await first.getByRole('radio', { name: 'Nee', exact: true }).click();
    await expect.poll(() => many.elements()).toEqual([]);
    await first.getByRole('radio', { name: 'Ja', exact: true }).click();
    // What was said is kept.
    await expect.element(many).toHaveValue('4');
  });

  it('stands in nobody’s way once it is not asked', async () => {
    const { part, onSubmit } = details({
      step: 'experience',
      said: { background: { 'BG-2': 'no', 'BG-5': 'veel' } },
    });
    await button(part, 'Meteen naar de vragen').click();
    await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  });
});

describe('a question with several answers', () => {
  it('takes more than one, and “I do not know yet” only alone', async () => {
    const { part, onField } = details({ step: 'plan' });
    await box(part, 'lang ziek').click();
    await box(part, 'kort in Nederland').click();
    expect(onField).toHaveBeenLastCalledWith('background.BG-9', ['long-sick', 'newcomer'], expect.anything());
    await box(part, 'Dat weet ik nog niet').click();
    await expect.poll(() => checked(part).elements().length).toBe(1);
    expect(onField).toHaveBeenLastCalledWith('background.BG-9', ['no-idea'], expect.anything());
    await box(part, 'weinig diploma').click();
    await expect.element(box(part, 'Dat weet ik nog niet')).not.toBeChecked();
    await box(part, 'weinig diploma').click();
    expect(onField).toHaveBeenLastCalledWith('background.BG-9', undefined, expect.anything());
    await expectNoAxeFindings();
  });
});

describe('an answer', () => {
  it('can be taken back, so that the question is open again', async () => {
    const { part, onField } = details({ step: 'organisation' });
    await part.getByRole('radio', { name: '10 tot en met 24' }).click();
    expect(onField).toHaveBeenLastCalledWith('background.BG-1', '10-24', expect.anything());
    await button(part, 'Wis dit antwoord').click();
    expect(onField).toHaveBeenLastCalledWith('background.BG-1', undefined, expect.anything());
    expect(part.getByRole('radio', { checked: true }).elements()).toEqual([]);
    // The button is gone, and who went by keyboard is still at the question.
    await expect.element(part.getByRole('radio').first()).toHaveFocus();
  });

  it('is chosen with the arrow keys', async () => {
    const { part, onField } = details({ step: 'support' });
    await userEvent.click(heading(part));
    await userEvent.tab();
    await userEvent.keyboard('{ }{ArrowDown}');
    expect(onField).toHaveBeenLastCalledWith('background.BG-7', 'no', expect.anything());
  });
});

describe('whoever fills it in alone', () => {
  it('says in plain words how far it is, the first phase when unsure', async () => {
    const { part, onField } = details({ step: 'progress' });
    await expect
      .element(part.getByRole('radio', { checked: true }))
      .toHaveAccessibleName('Wij denken er nog over na, of weten het nog niet');
    expect(part.getByText('plaatsingsplan').elements()).toEqual([]);
    expect(part.getByRole('checkbox').elements()).toEqual([]);
    await part.getByRole('radio', { name: 'Wij zoeken iemand' }).click();
    expect(onField).toHaveBeenLastCalledWith('phase', 4, expect.anything());
  });

  it('is not asked for an expert, and is not held up by one', async () => {
    const { part, onSubmit } = details({ step: 'contact', said: { expertName: 'x'.repeat(500) } });
    expect(part.getByText('deskundige').elements()).toEqual([]);
    await button(part, 'Meteen naar de vragen').click();
    await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  });
});

describe('with an expert at the table', () => {
  it('the phases, the expert and other helpers are asked', async () => {
    const { part, onField } = details({ step: 'progress', mode: 'together' });
    await part.getByRole('radio', { name: '3. Plaatsingsplan' }).click();
    expect(onField).toHaveBeenLastCalledWith('phase', 3, expect.anything());
    await part.getByRole('checkbox').click();
    expect(onField).toHaveBeenLastCalledWith('otherProfessionals', true, expect.anything());
    await page.viewport(390, 844);
    await expectNoAxeFindings();
  });
});

describe('a measurement of 1.0.0', () => {
  it('is asked its own questions only', async () => {
    const { part } = details({ instrument: former, step: 'plan' });
    await expect.element(part.getByText('Stap 6 van 7')).toBeVisible();
    expect(part.getByRole('checkbox').elements()).toEqual([]);
    await button(part, 'Verder').click();
    await expect.element(heading(part)).toHaveTextContent('Hoe ver bent u?');
  });
});
