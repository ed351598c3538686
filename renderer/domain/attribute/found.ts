/** A value found in a text, and the words it came from. Offsets are UTF-16 units, end exclusive. */
export interface Found {
  readonly value: string
  readonly start: number
  readonly end: number
  /** How it was found, in a few plain words. */
  readonly method: string
  /** 0 to 1. */
  readonly confidence: number
}

/** What stands before a report's first words. */
export interface Dateline {
  readonly place: Found | null
  readonly agency: Found | null
  /** Who signs there, as some agencies do. */
  readonly signer: Found | null
  /** The day, where its year is told too. */
  readonly published: Found | null
}

/** A stretch of a text: where it starts, and where the text after it starts. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The stretch without the white space and the given marks at its two ends. */
export function trimmedStretch(text: string, stretch: Stretch, marks = ''): Stretch {
  const idle = (at: number) => /\s/.test(text.charAt(at)) || marks.includes(text.charAt(at))
  let { start, end } = stretch
  while (start < end && idle(start)) start += 1
  while (end > start && idle(end - 1)) end -= 1
  return { start, end }
}
