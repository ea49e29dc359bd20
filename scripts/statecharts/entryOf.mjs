/**
 * What a map holds under a key; where it holds nothing, a new one, which is put there.
 * @template V @param {Map<string, V>} map @param {string} key @param {() => V} make @returns {V}
 */
export function entryOf(map, key, make) {
  const entry = map.get(key) ?? make();
  map.set(key, entry);
  return entry;
}
