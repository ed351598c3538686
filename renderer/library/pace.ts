/** The pace is told of so many milliseconds: long enough to be steady, short enough to be true. */
const stretch = 10_000
/** Before, too little is known. Milliseconds. */
const least = 1000

/** How fast an import goes. Times are milliseconds on one clock. */
export class Pace {
  #marks: { readonly time: number; readonly files: number }[] = []

  /** A new import begins, or one goes on after a rest. */
  begin(): void {
    this.#marks = []
  }

  /** So many files more were filed. */
  done(files: number, time: number): void {
    this.#marks.push({ time, files })
    while (this.#marks.length > 2 && (this.#marks[1]?.time ?? time) < time - stretch) {
      this.#marks.shift()
    }
  }

  /** Files a second, rounded to tenths; `undefined` while it cannot be told. */
  speed(now: number): number | undefined {
    const [first] = this.#marks
    const passed = now - (first?.time ?? now)
    if (passed < least) return undefined
    // The files of the first mark were filed before it, in a time nobody measured.
    const files = this.#marks.slice(1).reduce((sum, mark) => sum + mark.files, 0)
    const speed = Math.round((files / passed) * 10_000) / 10
    return speed > 0 ? speed : undefined
  }
}
