/** A word as a number of 32 bits: FNV-1a, its bits mixed so that any of them can be used alone. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return mixed(value)
}

/** A number of 32 bits made from another, in which every bit rests on all bits; different stay different. */
export function mixed(number: number): number {
  let value = number >>> 0
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
