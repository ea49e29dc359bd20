import { expect, it, vi } from 'vitest';
import type { CaseCommand } from '../../../src/cases/commands/caseCommand';
import { LostNotice } from '../../../src/features/shell/LostNotice';
import { aStamp, entryId } from '../../fixtures/case';
import { allWords } from '../../fixtures/words';
import { expectNoAxeFindings } from '../support/axe';
import { show } from '../support/show';

const { lost: words } = allWords.nl.sessionNotice;
const said = (field: 'note' | 'owner', value: string): CaseCommand => ({
  ...aStamp(`${field} ${value}`),
  type: 'entry.changed',
  entry: entryId('INT-02'),
  field,
  value,
});

it('shows the last of what was typed in each field, and goes once it was seen', async () => {
  const onSeen = vi.fn();
  const lost = [said('note', 'Nog'), said('note', 'Nog even'), said('owner', 'Jan')];
  const part = show(<LostNotice lost={lost} onSeen={onSeen} />);
  await expect.element(part.getByRole('alert')).toHaveTextContent(words.heading);
  expect(
    part
      .getByRole('blockquote')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['Nog even', 'Jan']);
  await expectNoAxeFindings();
  await part.getByRole('button', { name: words.understood }).click();
  expect(onSeen).toHaveBeenCalledOnce();
});

it('says that a tick could not stay, without words that nobody wrote', async () => {
  const tick: CaseCommand = { ...aStamp('tick'), type: 'entry.removed', entry: entryId('INT-02') };
  const part = show(<LostNotice lost={[tick]} onSeen={vi.fn()} />);
  await expect.element(part.getByRole('alert')).toHaveTextContent(words.text);
  await expect.element(part.getByText(words.wrote)).not.toBeInTheDocument();
});
