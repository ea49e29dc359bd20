import { type ComponentType, lazy } from 'react';

/**
 * A component in a chunk of its own that can be fetched before it is wanted. Once it is there it renders
 * at once: `lazy` alone would still show its fallback first, and React then holds it for 300 milliseconds.
 */
export function preloadable<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Component = lazy(() => {
    const there = loaded;
    return there ? atOnce({ default: there }) : preload();
  });
  return { Component, preload };
}

type LazyModule<Props> = { default: ComponentType<Props> };

/** A promise that calls back at once, which `lazy` takes as loaded. */
function atOnce<Props>(module: LazyModule<Props>): Promise<LazyModule<Props>> {
  const settled = Promise.resolve(module);
  return Object.assign(settled, {
    // biome-ignore lint/suspicious/noThenProperty: this is a promise whose value is already here
    then: <R>(resolve: (value: LazyModule<Props>) => R) => Promise.resolve(resolve(module)),
  });
}
