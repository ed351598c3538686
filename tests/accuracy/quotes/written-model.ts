import type { Model } from '../../../renderer/domain/attribute/quotes/linear.ts'

/** The written form of a model, as `modelOf` reads it; weights below half a level become 0. */
export function writtenModel({ weights }: Model): string {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most / 127 || 1
  const bytes = [...new Uint8Array(new Float32Array([scale]).buffer)]
  let before = 0
  weights.forEach((weight, place) => {
    const level = Math.round(weight / scale)
    if (level === 0) return
    bytes.push(...leb128(place - before), level & 0xff)
    before = place
  })
  return Buffer.from(bytes).toString('base64')
}

function leb128(number: number): readonly number[] {
  const bytes: number[] = []
  let rest = number
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  return [...bytes, rest]
}
