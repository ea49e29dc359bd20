/** Marks a field whose text is not saved, because it does not fit. */
export const unsaved = { 'data-unsaved': true } as const;

/** Leaves a page, or takes what was filled in; unless a text would be lost by it: then the focus goes there. */
export function unlessUnsaved(move: () => void): void {
  const field = document.querySelector<HTMLElement>('[data-unsaved]');
  if (!field) {
    move();
    return;
  }
  // In what is folded nothing takes the focus.
  for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  field.focus();
}
