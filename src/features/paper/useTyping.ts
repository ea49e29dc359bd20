import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { employerRating } from '../../cases/answering';
import { askedIn, firstOpen } from '../../machines/walkItems';
import type { Ratings } from '../../questions/answers';
import type { ItemId, Rating } from '../../questions/schema';
import { afterPaint } from '../../ui/afterPaint';
import { useCase, useChange, useDocument, useIsReadOnly } from '../../ui/document';
import { useAsked } from '../../ui/walk';
import { baselineOf } from './baseline';
import { wishOf } from './keys';

/** What a key or the mouse did last. As data: the language may change while it stands there. */
export type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cleared' | 'notAllowed'; readonly number: number }
  | {
      readonly kind: 'typed';
      readonly number: number;
      readonly rating: Rating;
      /** What stood there before the typing began, when that is something else. */
      readonly was: Rating | undefined;
    };

interface Typing {
  /** Around the rows, each of which has the id of its item in `data-item`. */
  readonly rows: RefObject<HTMLFormElement | null>;
  /** What was answered before the typing began. */
  readonly before: Ratings;
  readonly said: Said;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  /** Gives an answer, or takes it away, as the mouse does; stays where it is. The same function as long as it can be. */
  readonly rate: (item: ItemId, rating: Rating | undefined) => void;
  /** Gives the focus to the answers of an item. */
  readonly goTo: (item: ItemId) => void;
}

/**
 * One key an answer: each is a change of the document at once, so that leaving in any way loses nothing. Where someone
 * is, is where the focus is.
 * @param onEnd called behind the last item
 */
export function useTyping(onEnd: () => void): Typing {
  const rows = useRef<HTMLFormElement>(null);
  const document = useDocument();
  const change = useChange();
  const isReadOnly = useIsReadOnly();
  const { measurement, items, ratings } = useAsked();
  const { id } = useCase();
  const [before] = useState(() => baselineOf(measurement.id, ratings));
  const [said, say] = useState<Said>({ kind: 'nothing' });

  const goTo = useCallback((item: ItemId) => focusOn(rows.current, item), []);
  useFirstOpen(goTo);

  const rate = useCallback(
    (item: ItemId, rating: Rating | undefined) => {
      // As the document is now: keys come faster than the page is drawn.
      const record = document?.getSnapshot().context.draft?.record;
      if (record?.id !== id) return;
      const asked = askedIn(record);
      change(...employerRating(asked.measurement, item, rating));
      const number = asked.items.findIndex((one) => one.id === item) + 1;
      const was = before[item];
      if (rating === undefined) say({ kind: 'cleared', number });
      else say({ kind: 'typed', number, rating, was: was === rating ? undefined : was });
    },
    [document, id, change, before],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const index = items.findIndex((one) => one.id === itemOfRow(event.target));
    const item = items[index];
    const wish = wishOf(event);
    if (!item || !wish || isReadOnly) return;
    event.preventDefault();
    // A key that is held down does one thing; moving about may go on.
    if (event.repeat && (wish.kind === 'rate' || wish.kind === 'clear')) return;
    const move = (step: 1 | -1) => {
      const next = items[index + step];
      if (next) goTo(next.id);
      else if (step === 1) onEnd();
    };
    switch (wish.kind) {
      case 'rate':
        if (wish.rating === 'na' && !item.allowNa) return say({ kind: 'notAllowed', number: index + 1 });
        rate(item.id, wish.rating);
        return move(1);
      case 'clear':
        return rate(item.id, undefined);
      case 'next':
        return move(1);
      case 'previous':
        return move(-1);
    }
  };

  return { rows, before, said, onKeyDown, onKeyUp: keepSpace, rate, goTo };
}

/** The focus begins at the first open item; where none is, at the heading, as on any page. */
function useFirstOpen(goTo: (item: ItemId) => void): void {
  const first = firstOpen(useAsked())?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useEffect(() => {
    if (first === undefined) return undefined;
    // After the page has given the focus to its heading.
    let callOff = afterPaint(() => {
      callOff = afterPaint(() => goTo(first));
    });
    return () => callOff();
  }, []);
}

/** Some browsers choose a radio button when the space bar comes up, and by then the focus is on the next item. */
function keepSpace(event: KeyboardEvent): void {
  if (event.key === ' ' && itemOfRow(event.target) !== undefined) event.preventDefault();
}

function itemOfRow(target: EventTarget): ItemId | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset.item : undefined;
}

function focusOn(rows: HTMLElement | null, item: ItemId): void {
  const row = [...(rows?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
    ({ dataset }) => dataset.item === item,
  );
  const radios = [...(row?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
}
