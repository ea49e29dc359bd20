type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Whether something else than now can be said in a field. */
export function isOther(field: Field): boolean {
  return !field.matches(':disabled') && !(isOf(field, 'radio') && field.checked);
}

/** Says something else in a field, by the events that a browser sends. */
export function changeField(field: Field): void {
  field.focus();
  if (field instanceof HTMLSelectElement) choose(field, field.selectedIndex === 1 ? 2 : 1);
  else if (isOf(field, 'radio') || isOf(field, 'checkbox')) field.click();
  else if (isOf(field, 'date')) type(field, '2027-03-04');
  else type(field, field.inputMode === 'numeric' ? '7' : 'Iets anders');
}

/** Puts a text into a field, in place of what stands there. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const owner = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  // React watches the property of the element itself, so the one of its class is set.
  Reflect.set(owner.prototype, 'value', text, field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function choose(field: HTMLSelectElement, index: number): void {
  field.selectedIndex = index;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function isOf(field: Field, kind: string): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === kind;
}
