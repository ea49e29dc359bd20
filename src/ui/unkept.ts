/** Marks a field whose text is not kept, because it does not fit. */
export const unkept = { 'data-unkept': true } as const;

/** Leaves a page, or takes what was filled in; unless a text would be lost by it: then the focus goes there. */
export function unlessUnkept(move: () => void): void {
  const field = document.querySelector<HTMLElement>('[data-unkept]');
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
