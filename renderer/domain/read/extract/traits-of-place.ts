import { cue } from './cues.ts'
import type { Passage, Region } from './outline.ts'
import { repeatsOf } from './repeats.ts'
import type { Repeat } from './repeats.ts'
import { likeness } from './survey.ts'
import type { Survey, Tally } from './survey.ts'

const cueNames = Object.keys(cue)
const cueBits = Object.values(cue)
const tags = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'blockquote',
  'figcaption',
  'pre',
  'dd',
  'section',
]
const levels = ['block', 'parent', 'grandparent', 'third', 'fourth']

/** Names of what `traitsOfPlace` measures, in order. */
export const placeTraitNames: readonly string[] = [
  ...tags.map((tag) => `is ${tag}`),
  'heading level',
  'is broken',
  'is hidden',
  'depth',
  'in form',
  'in list',
  'in table',
  'in quotation',
  'in figure',
  'in article',
  'in main',
  'articles on page',
  ...cueNames.map((name) => `own ${name}`),
  ...cueNames.map((name) => `near ${name}`),
  ...cueNames.map((name) => `around ${name}`),
  ...levels.flatMap((level) => [
    `${level} linked share`,
    `${level} prose share`,
    `${level} passages`,
    `${level} share of prose`,
    `${level} near prose`,
  ]),
  'in home',
  'steps from home',
  'below home',
  'alike',
  'alike share of prose',
  'alike linked share',
  'alike proses',
  'alike mean length',
  'page prose',
  'page linked share',
  'page passages',
  'siblings',
  'sibling size',
  'sibling linked share',
  'siblings share of prose',
  'steps to sibling',
  'home in sibling',
  'in raw home',
  'from headline up',
  'headline from here up',
  'in home and headline',
]

/** What holds for a region from those around it, so that nobody climbs twice. */
export interface Inherited {
  readonly repeat: Repeat
  /** The innermost region around it that also holds the headline, and the levels up to it. */
  readonly headlineMeet: number
  readonly headlineSteps: number
  readonly inRawHome: boolean
  readonly within: number
  readonly meet: number
  readonly steps: number
}

const within = {
  form: 1,
  list: 2,
  table: 4,
  quotation: 8,
  figure: 16,
  article: 32,
  main: 64,
} as const
const withinOrder = Object.values(within)
const withinBits: Readonly<Record<string, number>> = {
  form: within.form,
  ul: within.list,
  ol: within.list,
  dl: within.list,
  table: within.table,
  blockquote: within.quotation,
  figure: within.figure,
  article: within.article,
  main: within.main,
}

/** Walks all regions once: which lists, tables or articles they are in, and how they lie to `home`. */
export function inherit(survey: Survey, headline: number): Inherited[] {
  const { regions, passages } = survey.outline
  const path = pathTo(regions, survey.home)
  const headlinePath = pathTo(regions, passages[headline]?.block ?? -1)
  const repeats = repeatsOf(survey)
  const all: Inherited[] = []
  regions.forEach((region, at) => {
    const above = all[region.parent]
    const role = region.cues & cue.article ? region.element.getAttribute('role') : null
    const bits =
      (above?.within ?? 0) | (withinBits[region.tag] ?? 0) | (role === 'main' ? within.main : 0)
    const on = path.has(at)
    const onHeadline = headlinePath.has(at)
    all.push({
      repeat: repeats[at] ?? { siblings: 1, size: 0, linked: 0, prose: 0, up: 0, region: -1 },
      headlineMeet: onHeadline ? at : (above?.headlineMeet ?? 0),
      headlineSteps: onHeadline ? 0 : (above?.headlineSteps ?? 0) + 1,
      inRawHome: at === survey.rawHome || (above?.inRawHome ?? false),
      within: bits,
      meet: on ? at : (above?.meet ?? 0),
      steps: on ? 0 : (above?.steps ?? 0) + 1,
    })
  })
  return all
}

function pathTo(regions: readonly Region[], from: number): Set<number> {
  const path = new Set<number>()
  for (let at = from; at >= 0; at = regions[at]?.parent ?? -1) path.add(at)
  return path
}

/** What places are measured against. */
export interface Standing {
  readonly inherited: readonly Inherited[]
  /** How deep the headline stands; -1 when there is none. */
  readonly headlineDepth: number
}

/** Measures a passage by where it stands. */
export function traitsOfPlace(
  survey: Survey,
  passage: Passage,
  { inherited, headlineDepth }: Standing,
): number[] {
  const { regions } = survey.outline
  const block = regions[passage.block]
  const chain = chainOf(regions, passage.block)
  const own = (block?.cues ?? 0) | cuesBetween(regions, passage)
  const near = chain.slice(1, 4).reduce((bits, at) => bits | maskedCues(survey, at), 0)
  const around = survey.around[passage.block] ?? 0
  const stands = inherited[passage.block]
  const bits = stands?.within ?? 0
  const tag = block?.tag ?? ''
  const meetDepth = regions[stands?.meet ?? 0]?.depth ?? 0
  const homeDepth = regions[survey.home]?.depth ?? 0
  const traits: number[] = []
  for (const name of tags) traits.push(name === tag ? 1 : 0)
  traits.push(
    /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : 0,
    passage.broken ? 1 : 0,
    block?.hidden ? 1 : 0,
    Math.min(block?.depth ?? 0, 60),
  )
  for (const bit of withinOrder) traits.push(bits & bit ? 1 : 0)
  traits.push(Math.min(survey.articles, 30))
  for (const set of [own, near, around]) for (const bit of cueBits) traits.push(set & bit ? 1 : 0)
  for (const at of chain) addCrowd(traits, survey, at)
  traits.push(
    meetDepth === homeDepth ? 1 : 0,
    homeDepth - meetDepth,
    stands?.steps ?? 0,
    ...kin(survey, survey.alike.get(likeness(survey.outline, passage))),
    Math.min(survey.whole.prose, 50_000),
    survey.whole.linked / Math.max(1, survey.whole.letters),
    Math.min(survey.whole.passages, 2000),
    ...company(survey, stands, headlineDepth),
  )
  return traits
}

function company(survey: Survey, stands: Inherited | undefined, headlineDepth: number): number[] {
  if (stands === undefined) return [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  const { regions } = survey.outline
  const { repeat } = stands
  const sibling = regions[repeat.region]
  const home = regions[survey.home]
  const holdsHome =
    sibling !== undefined &&
    home !== undefined &&
    sibling.first <= home.first &&
    sibling.end >= home.end
  const down = headlineDepth - (regions[stands.headlineMeet]?.depth ?? 0)
  return [
    repeat.siblings,
    Math.min(repeat.size, 100),
    repeat.linked,
    repeat.prose,
    repeat.region < 0 ? -1 : repeat.up,
    holdsHome ? 1 : 0,
    stands.inRawHome ? 1 : 0,
    headlineDepth < 0 ? -1 : stands.headlineSteps,
    headlineDepth < 0 ? -1 : down,
    headlineDepth >= 0 && stands.meet === survey.home && down < 3 ? 1 : 0,
  ]
}

function chainOf(regions: readonly Region[], from: number): number[] {
  const chain = [from]
  while (chain.length < levels.length)
    chain.push(regions[chain[chain.length - 1] ?? -1]?.parent ?? -1)
  return chain
}

/** Cues of inline elements that hold the whole passage: `<p><span class="credit">…</span></p>`. */
function cuesBetween(regions: readonly Region[], passage: Passage): number {
  let bits = 0
  let at = passage.inner
  for (let steps = 0; at > passage.block && steps < 20; steps++) {
    bits |= regions[at]?.cues ?? 0
    at = regions[at]?.parent ?? -1
  }
  return bits
}

/** A region's own cues where they are believed, as `around` does. */
function maskedCues(survey: Survey, at: number): number {
  return (survey.outline.regions[at]?.cues ?? 0) & (survey.around[at] ?? 0)
}

function addCrowd(traits: number[], survey: Survey, at: number): void {
  const tally = survey.tallies[at]
  if (tally === undefined) {
    traits.push(-1, -1, -1, -1, -1)
    return
  }
  traits.push(
    tally.linked / Math.max(1, tally.letters),
    tally.prose / Math.max(1, tally.letters),
    Math.min(tally.passages, 300),
    tally.prose / Math.max(1, survey.whole.prose),
    (survey.proseNear[at] ?? 0) / Math.max(1, survey.proseNear[survey.home] ?? 1),
  )
}

function kin(survey: Survey, tally: Tally | undefined): number[] {
  if (tally === undefined) return [0, 0, 0, 0, 0]
  return [
    Math.min(tally.passages, 100),
    tally.prose / Math.max(1, survey.whole.prose),
    tally.linked / Math.max(1, tally.letters),
    Math.min(tally.proses, 100),
    tally.letters / Math.max(1, tally.passages),
  ]
}
