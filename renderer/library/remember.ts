/** Keeps a value, as the newest of at most `most`: what was kept longest ago gives way. */
export function remember<Value>(
  known: Map<string, Value>,
  [key, value]: readonly [string, Value],
  most: number,
): void {
  known.delete(key)
  known.set(key, value)
  const [oldest] = known.size > most ? known.keys() : []
  if (oldest !== undefined) known.delete(oldest)
}
