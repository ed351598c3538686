/** The middle value; of an even number of values the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** A number with so many digits after the point. */
export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
