/** How many weights a model has: features are hashed into so many places. */
export const places = 1 << 18

/** The place of a feature's weight: FNV-1a over its letters, mixed once. */
export function placeOf(feature: string): number {
  let hash = 2166136261
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at)
    hash = Math.imul(hash, 16777619)
  }
  hash ^= hash >>> 15
  return (hash >>> 0) & (places - 1)
}

/** A linear model over hashed features. */
export interface Model {
  readonly weights: Float32Array
}

/** The sum of the weights at some places. */
export function scoreOf({ weights }: Model, features: readonly number[]): number {
  let sum = 0
  for (const place of features) sum += weights[place] ?? 0
  return sum
}

/** The candidate with the highest score, the first of equals; `null` when there are none. */
export function likeliest<Candidate>(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Candidate | null {
  let best: Candidate | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const value = score(candidate)
    if (value > most) [best, most] = [candidate, value]
  }
  return best
}

/**
 * A model from its written form: base64 of one scale (float32, little-endian), then for each weight
 * that is not 0 the distance from the one before as a LEB128 number and the weight as a signed byte
 * times the scale. The form that the training script writes.
 */
export function modelOf(written: string): Model {
  const bytes = Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0))
  const scale = new DataView(bytes.buffer).getFloat32(0, true)
  const weights = new Float32Array(places)
  let [place, step, shift] = [0, 0, 0]
  for (let at = 4; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    step |= (byte & 0x7f) << shift
    shift += 7
    if (byte > 0x7f) continue
    place += step
    at += 1
    const level = bytes[at] ?? 0
    weights[place] = (level > 127 ? level - 256 : level) * scale
    ;[step, shift] = [0, 0]
  }
  return { weights }
}
