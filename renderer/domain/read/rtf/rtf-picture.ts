/** Larger pictures are not kept; their digits are passed over. */
const mostBytes = 6 * 1024 * 1024

/** A picture as it comes in: two digits a byte. */
export class RtfPicture {
  #digits: Uint8Array[] = []
  #length = 0

  add(digits: Uint8Array): void {
    this.#length += digits.length
    if (this.#length <= mostBytes * 2) this.#digits.push(digits)
  }

  /** Its bytes; none when it was larger than any picture that is kept. */
  bytes(): Uint8Array {
    if (this.#length > mostBytes * 2) return new Uint8Array()
    const bytes = new Uint8Array(this.#length >> 1)
    let [high, at] = [-1, 0]
    for (const piece of this.#digits) {
      for (const digit of piece) {
        const value = valueOf(digit)
        if (value < 0) continue
        if (high >= 0) bytes[at++] = high * 16 + value
        high = high >= 0 ? -1 : value
      }
    }
    return bytes.subarray(0, at)
  }
}

function valueOf(digit: number): number {
  if (digit >= 0x30 && digit <= 0x39) return digit - 0x30
  const letter = digit | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
