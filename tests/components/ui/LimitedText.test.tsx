import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LimitedText } from '../../../src/ui/fields/LimitedText';
import { expectNoAxeFindings } from '../support/axe';
import { show } from '../support/show';

describe('a text that is saved while it is typed', () => {
  it('is given on as it will be kept: without the space at its ends', async () => {
    const onChange = vi.fn();
    const part = show(<LimitedText field="text" label="Naam" value="" limit={20} onChange={onChange} />);
    await part.getByRole('textbox', { name: 'Naam' }).fill('  Bakkerij  ');
    expect(onChange).toHaveBeenLastCalledWith('Bakkerij');
    await expectNoAxeFindings();
  });

  it('says that it is too long, stays as it was typed, and is not given on', async () => {
    const onChange = vi.fn();
    const part = show(<LimitedText field="text" label="Naam" value="kort" limit={5} onChange={onChange} />);
    const field = part.getByRole('textbox', { name: 'Naam' });
    await field.fill('zes te');
    await expect
      .element(part.getByRole('alert'))
      .toHaveTextContent(
        'Deze tekst mag hooguit 5 tekens lang zijn en telt er nu 6. De laatste wijziging is nog niet opgeslagen.',
      );
    await expect.element(field).toHaveValue('zes te');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(onChange).not.toHaveBeenCalled();
    await expectNoAxeFindings();

    await userEvent.type(field, '{Backspace}');
    await expect.element(part.getByRole('alert')).not.toBeInTheDocument();
    expect(onChange).toHaveBeenLastCalledWith('zes t');
  });

  it('is measured as it is kept: a letter that becomes two counts as two', async () => {
    const onChange = vi.fn();
    const part = show(<LimitedText field="text" label="Naam" value="" limit={10} onChange={onChange} />);
    const field = part.getByRole('textbox', { name: 'Naam' });
    await field.fill('\u0958'.repeat(6));
    await expect.element(part.getByRole('alert')).toHaveTextContent('telt er nu 12');
    await field.fill('\u0958'.repeat(5));
    await expect.element(part.getByRole('alert')).not.toBeInTheDocument();
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('says what does not belong in it, and points out what looks like a citizen service number', async () => {
    const part = show(
      <LimitedText field="text" label="Naam" value="" limit={50} rows={3} onChange={vi.fn()} />,
    );
    const field = part.getByRole('textbox', { name: 'Naam' });
    await expect
      .element(field)
      .toHaveAccessibleDescription('Schrijf geen gezondheidsgegevens of namen van werkzoekenden op.');
    await field.fill('Zij heeft nummer 111222333');
    await expect
      .element(part.getByRole('status'))
      .toHaveTextContent('Dit lijkt op een burgerservicenummer. Dat hoort niet in deze scan.');
    await field.fill('Zij heeft nummer 111222334');
    await expect.element(part.getByText('Dit lijkt op een burgerservicenummer')).not.toBeInTheDocument();
    await expectNoAxeFindings();
  });
});
