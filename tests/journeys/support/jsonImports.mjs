/** Hooks for Node's module loader: the app's JSON is imported as Vite does it, without an attribute. */
export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context);
  if (!resolved.url.endsWith('.json')) return resolved;
  return { ...resolved, importAttributes: { ...resolved.importAttributes, type: 'json' } };
}
