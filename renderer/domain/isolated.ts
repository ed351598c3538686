/** Letters, signs and figures of scripts that run from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * A name as it stands in a running sentence: one that runs from right to left stands between isolates,
 * so that it turns neither the figures and commas next to it nor the name after those. Other names
 * unchanged.
 */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}
