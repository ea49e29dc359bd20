/** Whether a value is one of a fixed list, of which the compiler then knows it is. */
export function isOneOf<const Value>(all: readonly Value[], value: unknown): value is Value {
  return all.some((one) => one === value);
}
