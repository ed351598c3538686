import type { Outline, Passage } from './outline.ts'
import { phrases } from './phrases.ts'
import { likeness, proseOf } from './survey.ts'
import type { Survey } from './survey.ts'
import { words } from './witness.ts'
import type { Witness } from './witness.ts'

/** Names of what `traitsOfCompany` measures, in order. */
export const companyTraitNames: readonly string[] = [
  ...['before', 'after', 'second before', 'second after'].flatMap((which) => [
    `${which} length`,
    `${which} linked share`,
    `${which} prose`,
    `${which} alike`,
    `${which} same parent`,
    `${which} is heading`,
  ]),
  'prose in three before',
  'prose in three after',
  'prose in ten before',
  'prose in ten after',
  'from headline',
  'after headline',
  'has headline',
  'is headline',
  'share of page before',
  'share of prose before',
  'share of home prose before',
  'home prose in all',
  'said before',
  'said again',
  'times said',
  'run of alike',
  'place in run',
  'to last home prose',
  'to first home prose',
  'since related words',
  'since comment words',
  'answers near',
  'dates near',
  'answers on page',
  'since linked heading',
]

/** What `traitsOfCompany` needs of the page as a whole. */
export interface Company {
  readonly keys: readonly string[]
  readonly prose: readonly number[]
  readonly proseUpTo: readonly number[]
  readonly homeUpTo: readonly number[]
  readonly lettersUpTo: readonly number[]
  readonly headline: number
  readonly firstHome: number
  readonly lastHome: number
  readonly said: readonly { first: number; times: number }[]
  readonly runs: readonly { first: number; end: number }[]
  /** For each passage, how many passages ago such words stood alone in a line. */
  readonly sinceRelated: readonly number[]
  readonly sinceComments: readonly number[]
  readonly sinceLinkedHeading: readonly number[]
  readonly answersUpTo: readonly number[]
  readonly datesUpTo: readonly number[]
}

/** Adds up, once, what the traits of every passage look up. */
export function gather(survey: Survey, headline: number): Company {
  const { outline } = survey
  const { passages } = outline
  const prose = passages.map(proseOf)
  const keys = passages.map((passage) => likeness(outline, passage))
  const home = outline.regions[survey.home]
  const inHome = prose.map((value, at) =>
    home !== undefined && at >= home.first && at < home.end ? value : 0,
  )
  return {
    keys,
    prose,
    proseUpTo: upTo(prose),
    homeUpTo: upTo(inHome),
    lettersUpTo: upTo(passages.map((passage) => passage.text.length)),
    headline,
    firstHome: inHome.findIndex((value) => value > 0),
    lastHome: lastPositive(inHome),
    said: repetitions(passages),
    runs: runsOf(keys),
    sinceRelated: since(passages, (passage) => says(passage, relatedWords)),
    sinceComments: since(passages, (passage) => says(passage, commentWords)),
    sinceLinkedHeading: since(
      passages,
      (passage) =>
        passage.linked >= passage.text.length * 0.9 &&
        (/^h[1-6]$/.test(outline.regions[passage.block]?.tag ?? '') || passage.text.length > 35),
    ),
    answersUpTo: upTo(passages.map((passage) => (says(passage, answerWords) ? 1 : 0))),
    datesUpTo: upTo(
      passages.map((passage) => (passage.text.length < 80 && dateWords.test(passage.text) ? 1 : 0)),
    ),
  }
}

/** Measures a passage by what stands before, after and elsewhere on the page. */
export function traitsOfCompany(survey: Survey, company: Company, at: number): number[] {
  const { passages } = survey.outline
  const { proseUpTo, homeUpTo, lettersUpTo, headline } = company
  const total = proseUpTo[passages.length] ?? 1
  const home = homeUpTo[passages.length] ?? 1
  const letters = lettersUpTo[passages.length] ?? 1
  const said = company.said[at] ?? { first: at, times: 1 }
  const run = company.runs[at] ?? { first: at, end: at + 1 }
  const near = (other: number) => neighbour(survey, company, [at, other])
  return [
    ...near(at - 1),
    ...near(at + 1),
    ...near(at - 2),
    ...near(at + 2),
    between(proseUpTo, at - 3, at),
    between(proseUpTo, at + 1, at + 4),
    between(proseUpTo, at - 10, at),
    between(proseUpTo, at + 1, at + 11),
    headline < 0 ? 0 : clamp(at - headline, 100),
    headline >= 0 && at > headline ? 1 : 0,
    headline >= 0 ? 1 : 0,
    headline === at ? 1 : 0,
    (lettersUpTo[at] ?? 0) / Math.max(1, letters),
    (proseUpTo[at] ?? 0) / Math.max(1, total),
    (homeUpTo[at] ?? 0) / Math.max(1, home),
    home / Math.max(1, total),
    said.first < at ? 1 : 0,
    said.first === at && said.times > 1 ? 1 : 0,
    Math.min(said.times, 10),
    Math.min(run.end - run.first, 60),
    Math.min(at - run.first, 60),
    company.lastHome < 0 ? 0 : clamp(at - company.lastHome, 60),
    company.firstHome < 0 ? 0 : clamp(at - company.firstHome, 60),
    company.sinceRelated[at] ?? 99,
    company.sinceComments[at] ?? 99,
    between(company.answersUpTo, at - 6, at + 7),
    between(company.datesUpTo, at - 4, at + 5),
    Math.min(company.answersUpTo[passages.length] ?? 0, 30),
    company.sinceLinkedHeading[at] ?? 99,
  ]
}

function neighbour(
  survey: Survey,
  company: Company,
  [at, other]: readonly [number, number],
): number[] {
  const { passages, regions } = survey.outline
  const one = passages[at]
  const two = passages[other]
  if (one === undefined || two === undefined) return [-1, -1, -1, -1, -1, -1]
  const same = one.block === two.block || regions[one.block]?.parent === regions[two.block]?.parent
  return [
    Math.min(two.text.length, 2000),
    two.linked / Math.max(1, two.text.length),
    Math.min(company.prose[other] ?? 0, 2000),
    company.keys[at] === company.keys[other] ? 1 : 0,
    same ? 1 : 0,
    /^h[1-6]$/.test(regions[two.block]?.tag ?? '') ? 1 : 0,
  ]
}

/** The heading that says most of the page's title; failing that, any passage equal to it. */
export function headlineIn(outline: Outline, witness: Witness): number {
  let best = -1
  let most = 0.5
  outline.passages.forEach((passage, at) => {
    if (passage.text.length < 8 || passage.text.length > 300) return
    const tag = outline.regions[passage.block]?.tag ?? ''
    const bonus = tag === 'h1' ? 0.5 : tag === 'h2' ? 0.1 : 0
    const list = words(passage.text)
    const share = witness.inTitle(list) * Math.min(1, list.length / 4) + bonus
    if (share > most) {
      most = share
      best = at
    }
  })
  return best
}

const relatedWords = phraseOf('related')
const commentWords = phraseOf('comments')
const answerWords =
  /^\W{0,3}(?:reply|antworten|répondre|responder|rispondi|svar|svara|beantwoord|reageer|ответить|返信|답글|report|melden|signaler|like|gefällt mir|upvote|quote|zitieren|link|permalink|\d{1,4} likes?|.{2,30} (?:says|sagt|schreibt|a dit|dice)|flag)\W{0,3}(?:\d{0,4})$/iu
const dateWords =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[.:h]\d{2}\b|\b(?:ago|vor|il y a|hace|hours?|days?|weeks?|months?)\b/iu

function phraseOf(name: string): RegExp {
  return phrases.find(([known]) => known === name)?.[1] ?? /$^/
}

function says(passage: Passage, pattern: RegExp): boolean {
  return passage.text.length < 60 && pattern.test(passage.text.toLowerCase())
}

/** How many passages ago the last one was that fits, at most 99. */
function since(passages: readonly Passage[], fits: (passage: Passage) => boolean): number[] {
  let ago = 99
  return passages.map((passage) => {
    const before = ago
    ago = fits(passage) ? 1 : Math.min(99, ago + 1)
    return before
  })
}

function upTo(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums[sums.length - 1] ?? 0) + value)
  return sums
}

function between(sums: readonly number[], from: number, to: number): number {
  const last = sums.length - 1
  const low = sums[Math.min(last, Math.max(0, from))] ?? 0
  const high = sums[Math.min(last, Math.max(0, to))] ?? 0
  return Math.min(high - low, 5000)
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}

function lastPositive(values: readonly number[]): number {
  for (let at = values.length - 1; at >= 0; at--) if ((values[at] ?? 0) > 0) return at
  return -1
}

function repetitions(passages: readonly Passage[]): { first: number; times: number }[] {
  const known = new Map<string, { first: number; times: number }>()
  return passages.map((passage, at) => {
    const key = passage.text.slice(0, 400)
    const found = known.get(key)
    if (found !== undefined) {
      found.times++
      return found
    }
    const fresh = { first: at, times: 1 }
    known.set(key, fresh)
    return fresh
  })
}

function runsOf(keys: readonly string[]): { first: number; end: number }[] {
  const runs: { first: number; end: number }[] = []
  keys.forEach((key, at) => {
    const last = runs[at - 1]
    if (last !== undefined && keys[at - 1] === key) {
      last.end = at + 1
      runs.push(last)
    } else runs.push({ first: at, end: at + 1 })
  })
  return runs
}
