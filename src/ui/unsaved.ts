import { createContext, use, useCallback, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint';
import { navigate } from './navigate';
import { currentPath } from './routes';

/** What stands in a field and is not saved, because it does not fit or is not finished. */
interface Unsaved {
  /** As it stands there; null where no field can be given it back, such as half a day. */
  readonly text: string | null;
  /** The address of the page that the field is on. */
  readonly path: string;
}

/**
 * By the case and the field, for as long as the app is open: leaving a page in whatever way loses none of it, and
 * nobody is told that all is saved while something stands here.
 */
const unsavedTexts = new Map<string, Unsaved>();
const listeners = new Set<() => void>();

/** The fields that are on the page now. */
const shown = new Set<string>();

/** Whose fields are shown: the id of a case, or empty outside of one. */
export const FieldScope = createContext('');

/** Marks a field whose text is not saved. */
export const unsaved = { 'data-unsaved': true } as const;

const SEPARATOR = ' ';

interface FieldMemory {
  /** What stood in the field and was not saved when its page was left; undefined when there was nothing. */
  readonly left: string | null | undefined;
  /** Remembers what is not saved now; undefined once all of it is. The same function for the same field. */
  readonly remember: (text: string | null | undefined) => void;
}

/** What the app remembers of a field that cannot save what stands in it. @param field its name within the case */
export function useFieldMemory(field: string): FieldMemory {
  const key = `${use(FieldScope)}${SEPARATOR}${field}`;
  const [left] = useState(() => unsavedTexts.get(key)?.text);
  useEffect(() => {
    shown.add(key);
    return () => void shown.delete(key);
  }, [key]);
  const remember = useCallback((text: string | null | undefined) => rememberUnsaved(key, text), [key]);
  return { left, remember };
}

/** The same for the fields of a form. @param form its name within the case */
export function useFormMemory(form: string) {
  const scope = `${use(FieldScope)}${SEPARATOR}${form}.`;
  const remember = useCallback(
    (field: string, text: string | undefined) => rememberUnsaved(`${scope}${field}`, text),
    [scope],
  );
  const [left] = useState(() =>
    Object.fromEntries(
      [...unsavedTexts].flatMap(([key, { text }]) =>
        key.startsWith(scope) && text !== null ? [[key.slice(scope.length), text]] : [],
      ),
    ),
  );
  return { left, remember };
}

function rememberUnsaved(key: string, text: string | null | undefined): void {
  const before = unsavedTexts.get(key);
  if (before?.text === text) return;
  if (text === undefined) unsavedTexts.delete(key);
  else unsavedTexts.set(key, { text, path: before?.path ?? currentPath() });
  for (const listener of listeners) listener();
}

/** Calls it when something is remembered, or no longer. @returns how to stop that */
export function subscribeToUnsaved(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a field of a case, or of any, holds what is not saved. */
export function hasUnsaved(scope?: string): boolean {
  return [...unsavedTexts.keys()].some((key) => scope === undefined || isOf(scope, key));
}

/** What stood in the fields of a case goes with it. @param scope all of them, when it is left out */
export function forgetUnsaved(scope?: string): void {
  for (const key of unsavedTexts.keys()) {
    if (scope === undefined || isOf(scope, key)) rememberUnsaved(key, undefined);
  }
}

function isOf(scope: string, key: string): boolean {
  return key.startsWith(`${scope}${SEPARATOR}`);
}

/**
 * Goes to a field of a case that holds what is not saved. One that is no longer on its page, such as that of an
 * agreement that was taken out, is let go of: else the mark could never say "saved" again.
 */
export function goToUnsaved(scope: string): void {
  const [key, first] = [...unsavedTexts].find(([one]) => isOf(scope, one)) ?? [];
  if (!key || !first) return;
  navigate(first.path);
  // After a page that was gone to has given the focus to its heading.
  afterPaint(() =>
    afterPaint(() => {
      const isThere = giveFocus('[data-unsaved], [aria-invalid=true]') || shown.has(key);
      if (!isThere) rememberUnsaved(key, undefined);
    }),
  );
}

/** Takes what was filled in, or goes on; unless a text does not fit yet: then the focus goes there. */
export function unlessUnsaved(move: () => void): void {
  if (!giveFocus('[data-unsaved]')) move();
}

/** @returns whether there is such a field */
function giveFocus(selector: string): boolean {
  const field = document.querySelector<HTMLElement>(selector);
  if (!field) return false;
  // In what is folded nothing takes the focus.
  for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  field.focus();
  return true;
}
