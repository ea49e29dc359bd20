/**
 * Inflates zlib data. Stops as soon as it becomes more than it says it is, so that no small file can fill
 * the memory.
 * @param size how many bytes it must become
 * @returns undefined when the data is damaged or of another size
 */
export async function inflate(
  deflated: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array | undefined> {
  const inflated = new Uint8Array(size);
  const reader = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > size) {
        await reader.cancel();
        return undefined;
      }
      inflated.set(part.value, length);
      length += part.value.length;
    }
  } catch {
    return undefined;
  }
  return length === size ? inflated : undefined;
}
