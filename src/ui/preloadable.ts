import { type ComponentType, createElement, use } from 'react';
import type { Language } from '../i18n/languages';
import type { Pack } from '../i18n/packs';
import { areHere, loadWords } from '../i18n/words';
import { useLanguage } from './language';

/**
 * A component in a chunk of its own that can be fetched before it is wanted, with the words that it says. It
 * suspends until all is there, and renders at once when it is: `lazy` would still show its fallback first, and
 * React then holds it for 300 milliseconds.
 * @param packs of the words that the component needs, and what it imports
 */
export function preloadable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...packs: readonly Pack[]
) {
  let loaded: ComponentType<Props> | undefined;
  /** @throws when something cannot be fetched; it is asked for again the next time */
  const preload = async (language: Language): Promise<ComponentType<Props>> => {
    const [component] = await Promise.all([loaded ?? load(), loadWords(language, ...packs)]);
    loaded = component;
    return component;
  };
  /** By language. One that failed stays: rendering goes on to the error boundary, and does not ask for ever. */
  const asked = new Map<Language, Promise<ComponentType<Props>>>();
  const asking = (language: Language) => {
    const promise =
      asked.get(language) ?? (loaded && areHere(language, packs) ? fulfilled(loaded) : preload(language));
    asked.set(language, promise);
    return promise;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called at the top of a module, so made once
  const Component = (props: Props) => createElement(use(asking(useLanguage().language)), props);
  return { Component, preload };
}

/** A promise of which React sees at once what it holds: it reads these fields of whatever it is given to use. */
function fulfilled<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
}
