import { cue, furnitureCues } from './cues.ts'
import type { Outline, Passage, Region } from './outline.ts'

/** What is counted of a region, over all passages inside it. */
export interface Tally {
  letters: number
  linked: number
  /** Letters in passages that read like prose by length, links and full stops alone. */
  prose: number
  proses: number
  passages: number
}

/** A page's outline with everything that is counted once for all passages. */
export interface Survey {
  readonly outline: Outline
  readonly tallies: readonly Tally[]
  /** For each region, the cues around it and its own, left out where they would hold nearly all prose. */
  readonly around: readonly number[]
  /** For each region, the prose that stands directly in it and one or two levels below. */
  readonly proseNear: readonly number[]
  /** Letters of prose by signature of block and parent. */
  readonly alike: ReadonlyMap<string, Tally>
  /** The region whose near prose is most. */
  readonly home: number
  /** The same with all prose believed equally. */
  readonly rawHome: number
  readonly whole: Tally
  /** How many article elements the page has. */
  readonly articles: number
}

/** The key under which passages built alike are counted. */
export function likeness(outline: Outline, passage: Passage): string {
  const block = outline.regions[passage.block]
  const parent = outline.regions[block?.parent ?? -1]
  return `${block?.signature ?? ''}<${parent?.signature ?? ''}`
}

/** How much a passage reads like prose without any knowledge of the page, 0 to its length. */
export function proseOf(passage: Passage): number {
  const { length } = passage.text
  if (length < 40 || passage.linked > length * 0.4) return 0
  if (!/[.,;:!?。、，।؟،]/u.test(passage.text)) return 0
  return (length - passage.linked) * (length < 80 ? 0.4 : 1)
}

/** Counts what a page holds. */
export function survey(outline: Outline, headline: number): Survey {
  const tallies = outline.regions.map(newTally)
  const proseNear = outline.regions.map(() => 0)
  const alike = new Map<string, Tally>()
  const whole = newTally()
  for (const passage of outline.passages) {
    const prose = proseOf(passage)
    add(whole, passage, prose)
    const own = tallies[passage.block]
    if (own !== undefined) add(own, passage, prose)
    const key = likeness(outline, passage)
    let same = alike.get(key)
    if (same === undefined) alike.set(key, (same = newTally()))
    add(same, passage, prose)
    if (prose > 0) spread(outline, { passage, prose }, proseNear)
  }
  sumUp(outline.regions, tallies)
  const around = cuesAround(outline.regions, tallies, whole)
  const near = nearHeadline(outline, headline)
  return {
    outline,
    tallies,
    around,
    proseNear,
    alike,
    home: largest(
      proseNear.map(
        (prose, at) => prose * belief(outline.regions, around, at) * (near.has(at) ? 1.5 : 1),
      ),
    ),
    rawHome: largest(proseNear),
    whole,
    articles: outline.regions.filter((region) => region.tag === 'article').length,
  }
}

function newTally(): Tally {
  return { letters: 0, linked: 0, prose: 0, proses: 0, passages: 0 }
}

function add(tally: Tally, passage: Passage, prose: number): void {
  tally.letters += passage.text.length
  tally.linked += passage.linked
  tally.prose += prose
  tally.proses += prose > 0 ? 1 : 0
  tally.passages++
}

/** Prose counts whole for its parent, less for those above, so that the tightest fit wins. */
function spread(
  outline: Outline,
  { passage, prose }: { readonly passage: Passage; readonly prose: number },
  near: number[],
): void {
  const block = outline.regions[passage.block]
  const flows = block?.tag === 'p' || block?.tag === 'li' || passage.broken
  let at = passage.broken ? passage.block : (block?.parent ?? -1)
  for (const share of flows ? [1, 0.6, 0.3] : [1, 0.5, 0.25]) {
    if (at < 0) return
    near[at] = (near[at] ?? 0) + prose * share
    at = outline.regions[at]?.parent ?? -1
  }
}

/** A child's number is always greater than its parent's, so one way back adds everything up. */
function sumUp(regions: readonly Region[], tallies: readonly Tally[]): void {
  for (let at = regions.length - 1; at > 0; at--) {
    const tally = tallies[at]
    const parent = tallies[regions[at]?.parent ?? -1]
    if (tally === undefined || parent === undefined) continue
    parent.letters += tally.letters
    parent.linked += tally.linked
    parent.prose += tally.prose
    parent.proses += tally.proses
    parent.passages += tally.passages
  }
}

/** `<div class="page with-sidebar">` says nothing of the prose in it: who holds most is not believed. */
function cuesAround(regions: readonly Region[], tallies: readonly Tally[], whole: Tally): number[] {
  const around: number[] = []
  regions.forEach((region, at) => {
    const holdsMost = (tallies[at]?.prose ?? 0) > whole.prose * 0.6
    const own = holdsMost ? region.cues & ~(furnitureCues | cue.head | cue.box) : region.cues
    around.push((around[region.parent] ?? 0) | own)
  })
  return around
}

/** Prose among signs of furniture is less likely the article's. */
function belief(regions: readonly Region[], around: readonly number[], at: number): number {
  const bits = around[at] ?? 0
  const doubted =
    cue.comments | cue.related | cue.foot | cue.notice | cue.navigation | cue.side | cue.newsletter
  const trusted = bits & (cue.body | cue.article) ? 1.3 : 1
  if (bits & cue.comments && !(bits & cue.body)) return 0.05
  const unseen = regions[at]?.hidden === true ? 0.6 : 1
  return (bits & doubted ? 0.35 : 1) * trusted * unseen
}

/** The regions that hold the headline within three levels, and those directly in them. */
function nearHeadline(outline: Outline, headline: number): Set<number> {
  const near = new Set<number>()
  let at = outline.passages[headline]?.block ?? -1
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    near.add(at)
    at = outline.regions[at]?.parent ?? -1
  }
  const holders = new Set(near)
  outline.regions.forEach((region, child) => {
    if (region.first >= headline && holders.has(region.parent)) near.add(child)
  })
  return near
}

function largest(values: readonly number[]): number {
  let best = 0
  values.forEach((value, at) => {
    if (value > (values[best] ?? 0)) best = at
  })
  return best
}

/** How often a pattern with the flag `g` is found. */
export function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
