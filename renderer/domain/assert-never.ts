/** Ends a `switch` over a `kind`: a new kind that nobody foresaw does not compile. */
export function assertNever(unforeseen: never): never {
  throw new Error(`Nobody foresaw ${String(unforeseen)}.`)
}
