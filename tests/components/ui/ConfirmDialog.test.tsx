import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { ConfirmDialog } from '../../../src/ui/layout/ConfirmDialog';
import { expectNoAxeFindings } from '../support/axe';
import { show } from '../support/show';

/** A button that asks before it does something. */
function Remover({ onRemove }: { readonly onRemove: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsAsking(true)}>
        Verwijder
      </button>
      {isAsking && (
        <ConfirmDialog
          heading="Scan verwijderen?"
          text="Dat kan niet ongedaan worden gemaakt."
          choices={[{ label: 'Ja, verwijder', isDanger: true, onChoose: onRemove }]}
          cancelLabel="Annuleer"
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}

const dialog = page.getByRole('dialog', { name: 'Scan verwijderen?' });

async function ask(part: Locator): Promise<void> {
  await part.getByRole('button', { name: 'Verwijder', exact: true }).click();
  await expect.element(dialog).toBeVisible();
}

describe('a question before something is done', () => {
  it('begins at the way out, so that Enter does no harm', async () => {
    const onRemove = vi.fn();
    const part = show(<Remover onRemove={onRemove} />);
    await ask(part);
    await expect.element(dialog.getByRole('button', { name: 'Annuleer' })).toHaveFocus();
    await expectNoAxeFindings();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(onRemove).not.toHaveBeenCalled();
  });

  it('is left by Escape, and the focus is where it was', async () => {
    const onRemove = vi.fn();
    const part = show(<Remover onRemove={onRemove} />);
    await ask(part);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(part.getByRole('button', { name: 'Verwijder', exact: true })).toHaveFocus();
    expect(onRemove).not.toHaveBeenCalled();
  });

  it('does what is chosen, once, and is gone', async () => {
    const onRemove = vi.fn();
    const part = show(<Remover onRemove={onRemove} />);
    await ask(part);
    await dialog.getByRole('button', { name: 'Ja, verwijder' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(onRemove).toHaveBeenCalledOnce();
  });
});
