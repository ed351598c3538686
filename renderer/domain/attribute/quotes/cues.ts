import { wordAt } from './around.ts'
import { cueFeatures, cueTags, type CueTag } from './cue-features.ts'
import { places, scoreOf, type Model } from './linear.ts'
import type { Word } from './words.ts'

/** First and last word of a cue. */
export type Span = readonly [first: number, last: number]

/** Added to the score of being a cue: found on labelled articles to balance missed and false ones. */
const eagerness = 5
/** One table of weights serves all tags: each looks in places of its own. */
const strides: Readonly<Record<CueTag, number>> = { O: 7919, B: 104729, I: 1299709 }

/** The places of a word's features for one tag. */
export function taggedPlaces(features: readonly number[], tag: CueTag): readonly number[] {
  const stride = strides[tag]
  return features.map((place) => (Math.imul(place + 1, stride) >>> 3) & (places - 1))
}

/** The cues of a text: what ties words to who says them. Quoted words hold none. */
export function cuesIn(words: readonly Word[], model: Model): readonly Span[] {
  const cues: Span[] = []
  let open = -1
  let before: CueTag = 'O'
  words.forEach((word, at) => {
    if (word.sentence !== wordAt(words, at - 1).sentence) before = 'O'
    before = tagOf(words, at, { before, model })
    if (before === 'I') return void cues.splice(-1, 1, [open, at])
    if (before === 'B') cues.push([(open = at), at])
  })
  return cues
}

interface Tagging {
  readonly before: CueTag
  readonly model: Model
}

function tagOf(words: readonly Word[], at: number, { before, model }: Tagging): CueTag {
  const word = wordAt(words, at)
  if (word.zone >= 0 || (!word.isWord && before === 'O')) return 'O'
  const features = cueFeatures(words, at, before)
  let [best, most]: [CueTag, number] = ['O', Number.NEGATIVE_INFINITY]
  for (const tag of cueTags) {
    if (tag === 'I' && before === 'O') continue
    const score = scoreOf(model, taggedPlaces(features, tag)) + (tag === 'O' ? 0 : eagerness)
    if (score > most) [best, most] = [tag, score]
  }
  return best
}

/** How much more a word is the first of a cue than none; for finding the likeliest where one must be. */
export function cueMargin(words: readonly Word[], at: number, model: Model): number {
  const features = cueFeatures(words, at, 'O')
  return scoreOf(model, taggedPlaces(features, 'B')) - scoreOf(model, taggedPlaces(features, 'O'))
}
