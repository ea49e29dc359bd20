import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DayField } from '../../../src/ui/fields/DayField';
import { expectNoAxeFindings } from '../support/axe';
import { show } from '../support/show';

describe('a day', () => {
  it('is given on once it is complete, and so is that there is none', async () => {
    const onChange = vi.fn();
    const part = show(<DayField field="day" label="Voor wanneer" value="2026-12-01" onChange={onChange} />);
    const field = part.getByLabelText('Voor wanneer');
    await field.fill('2027-01-15');
    expect(onChange).toHaveBeenLastCalledWith('2027-01-15');
    await field.fill('');
    expect(onChange).toHaveBeenLastCalledWith(null);
    await expectNoAxeFindings();
  });

  it('that is half typed is none: the field is marked as not saved, and says so when it is left', async () => {
    const onChange = vi.fn();
    const part = show(<DayField field="day" label="Voor wanneer" value="2026-12-01" onChange={onChange} />);
    const field = part.getByLabelText('Voor wanneer');
    await field.click({ position: { x: 15, y: 15 } });
    await userEvent.keyboard('{Backspace}');
    await expect.element(field).toHaveAttribute('data-unsaved');
    await expect.element(part.getByRole('alert')).not.toBeInTheDocument();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await expect
      .element(part.getByRole('alert'))
      .toHaveTextContent('Deze datum is niet compleet of klopt niet. De dag is nog niet opgeslagen.');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(onChange).not.toHaveBeenCalled();
    await expectNoAxeFindings();

    await field.fill('2026-12-24');
    await expect.element(part.getByRole('alert')).not.toBeInTheDocument();
    await expect.element(field).not.toHaveAttribute('data-unsaved');
    expect(onChange).toHaveBeenLastCalledWith('2026-12-24');
  });

  it('is described by the remark below it', async () => {
    const part = show(
      <DayField
        field="day"
        label="Voor wanneer"
        value="2020-01-01"
        remark="Deze dag is voorbij."
        onChange={vi.fn()}
      />,
    );
    await expect
      .element(part.getByLabelText('Voor wanneer'))
      .toHaveAccessibleDescription('Deze dag is voorbij.');
    await expectNoAxeFindings();
  });
});
