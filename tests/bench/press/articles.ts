import { Dice } from '../dice.ts'
import { newsEvent, person, said, type NewsEvent } from './events.ts'
import { otherSentence } from './other-prose.ts'
import { agencies, outlets, type Outlet } from './outlets.ts'
import { sentences } from './prose.ts'
import { weekdays } from './words.ts'

/**
 * How an article came about. `own`: told in the outlet's own words. `reprint`: another outlet's text,
 * with its name. `excerpt`: some paragraphs of another outlet's after a lead-in. `agency`: an agency's
 * text, as others print it too. `daily`: a column that looks alike every day, and is no story.
 */
export type Making = 'own' | 'reprint' | 'excerpt' | 'agency' | 'daily'

/** An article of a made-up library, before anybody makes a file of it. */
export interface MadeUpArticle {
  /** Counted from 0. */
  readonly number: number
  readonly outlet: Outlet
  readonly headline: string
  /** Who wrote it; empty when not stated. */
  readonly byline: string
  /** Place in front of the first paragraph; empty when not stated. */
  readonly dateline: string
  /** The agency whose text it is; empty when none. */
  readonly agency: string
  readonly section: string
  /** Milliseconds since 1970 (UTC). */
  readonly published: number
  /** The outlet's words before a text it took; empty when there are none. */
  readonly leadIn: string
  readonly paragraphs: readonly string[]
  /** Stands at the foot, and names where a reprint is from; empty when nothing does. */
  readonly credit: string
  readonly making: Making
  /** Articles with the same number tell of the same event. */
  readonly story: number
  /** Articles with the same number print the same text, or some of it. */
  readonly text: number
}

/** What of an article its event and its outlet do not decide. */
type Told = Pick<MadeUpArticle, 'headline' | 'byline' | 'paragraphs' | 'making' | 'text'> &
  Partial<Pick<MadeUpArticle, 'agency' | 'leadIn' | 'credit'>>

/** The text of an article by which others can print it. */
interface Text {
  readonly number: number
  readonly from: string
  readonly isAgency: boolean
  readonly byline: string
  readonly headline: string
  readonly paragraphs: readonly string[]
}

const inEnglish = outlets.filter((outlet) => outlet.language === 'en')
const inOthers = outlets.filter((outlet) => outlet.language !== 'en')
const hour = 3_600_000

/**
 * So many made-up articles, one after another; the same ones every time for the same seed, and the
 * first of many are the same as all of few. They come story by story, on any days of 2024 and 2025.
 */
export function* madeUpArticles(count: number, seed = 1): Generator<MadeUpArticle, void> {
  let number = 0
  for (let story = 0; number < count; story += 1) {
    for (const article of storyNumber(story, new Dice(seed * 1_000_003 + story))) {
      if (number < count) yield { ...article, number }
      number += 1
    }
  }
}

type Unnumbered = Omit<MadeUpArticle, 'number'>

function storyNumber(story: number, dice: Dice): readonly Unnumbered[] {
  if (dice.chance(0.05)) return [elsewhere(story, dice)]
  if (dice.chance(0.08)) return [daily(story, dice)]
  const event = newsEvent(dice)
  const tellers = dice.shuffled(inEnglish).slice(0, 1 + Math.floor(dice.share() ** 6 * 12))
  const texts: Text[] = dice.chance(0.35) ? [agencyText(story, event, dice)] : []
  return tellers.map((outlet, at) => {
    const told = tell(event, { outlet, dice, texts, story, at })
    const hours = at === 0 ? 0 : dice.between(1, 60)
    return finished(outlet, { event, dice, told, story, published: event.time + hours * hour })
  })
}

interface Telling {
  readonly outlet: Outlet
  readonly dice: Dice
  /** What can be taken from others; what is told here joins them. */
  readonly texts: Text[]
  readonly story: number
  readonly at: number
}

function tell(event: NewsEvent, { outlet, dice, texts, story, at }: Telling): Told {
  const taken = texts.length > 0 && dice.chance(0.35) ? dice.pick(texts) : null
  if (taken?.isAgency) return agencyPrint(taken, event, dice)
  if (taken && taken.from !== outlet.name) {
    return dice.chance(0.5) ? reprint(taken, dice) : excerpt(taken, event, dice)
  }
  const paragraphs = ownWords(event, dice)
  const headline = said(dice, dice.pick(event.topic.headlines), event)
  const byline = dice.chance(outlet.states.byline) ? person(dice).full : ''
  const number = story * 100 + at
  texts.push({ number, from: outlet.name, isAgency: false, byline, headline, paragraphs })
  return { headline, byline, paragraphs, making: 'own', text: number }
}

function ownWords(event: NewsEvent, dice: Dice): readonly string[] {
  const { topic, place } = event
  const [first = '', ...others] = topic.facts
  const matter = { topicWords: topic.words, place }
  const facts = dice.shuffled(others).slice(0, dice.between(3, others.length))
  const [a, b] = dice.shuffled(topic.quotes)
  const said1 = quote(a ?? '', { event, dice, of: 'A' })
  const said2 = dice.chance(0.6) ? [quote(b ?? '', { event, dice, of: 'B' })] : []
  const told = facts.map((fact) => {
    return `${said(dice, fact, event)} ${sentences(dice, matter, dice.between(1, 4))}`
  })
  const background = Array.from({ length: dice.between(2, 8) }, () =>
    sentences(dice, matter, dice.between(2, 4)),
  )
  const lead = `${said(dice, first, event)} ${sentences(dice, matter, 1)}`
  return [lead, ...dice.shuffled([...told, said1, ...said2]), ...background]
}

function quote(
  words: string,
  { event, dice, of }: { event: NewsEvent; dice: Dice; of: 'A' | 'B' },
): string {
  const verb = dice.pick(['said', 'said', 'told reporters', 'added'])
  return `“${said(dice, words, event)},” ${event.names.get(of) ?? ''} ${verb}.`
}

function agencyText(story: number, event: NewsEvent, dice: Dice): Text {
  const headline = said(dice, dice.pick(event.topic.headlines), event)
  const paragraphs = ownWords(event, dice)
  const from = dice.pick(agencies)
  return { number: story * 100 + 99, from, isAgency: true, byline: '', headline, paragraphs }
}

/** Papers cut an agency's text from the end and give it a headline of their own. */
function agencyPrint(text: Text, event: NewsEvent, dice: Dice): Told {
  const kept = Math.max(4, text.paragraphs.length - dice.between(0, 4))
  const paragraphs = text.paragraphs.slice(0, kept)
  const headline = said(dice, dice.pick(event.topic.headlines), event)
  return {
    headline,
    byline: '',
    paragraphs,
    agency: text.from,
    making: 'agency',
    text: text.number,
  }
}

function reprint(text: Text, dice: Dice): Told {
  const { headline, byline, number } = text
  const paragraphs = dice.chance(0.5) ? text.paragraphs : text.paragraphs.slice(0, -1)
  const credit = `This article first appeared in the ${text.from}.`
  return { headline, byline, paragraphs, credit, making: 'reprint', text: number }
}

function excerpt(text: Text, event: NewsEvent, dice: Dice): Told {
  const paragraphs = text.paragraphs.slice(0, dice.between(3, 5))
  const headline = said(dice, dice.pick(event.topic.headlines), event)
  const verb = dice.pick(['reports', 'writes'])
  const leadIn = `The ${text.from} ${verb} on what happened in ${event.place}:`
  return { headline, byline: '', paragraphs, leadIn, making: 'excerpt', text: text.number }
}

interface Finishing {
  readonly event: NewsEvent
  readonly dice: Dice
  readonly told: Told
  readonly story: number
  readonly published: number
}

function finished(outlet: Outlet, parts: Finishing): Unnumbered {
  const { event, dice, told, story, published } = parts
  const hasDateline = told.agency !== undefined || dice.chance(outlet.states.dateline)
  return {
    agency: '',
    leadIn: '',
    credit: '',
    ...told,
    outlet,
    dateline: hasDateline ? event.place.toUpperCase() : '',
    section: event.topic.section,
    published,
    story,
  }
}

/** The same words around other figures each day: neither copies of one another nor one story. */
function daily(story: number, dice: Dice): Unnumbered {
  const outlet = dice.pick(inEnglish)
  const event = newsEvent(dice)
  const day = weekdays[new Date(event.time).getUTCDay()] ?? ''
  const matter = { topicWords: event.topic.words, place: outlet.town }
  const paragraphs = [
    `Good morning from the ${outlet.name}. Here is what you need to know before you leave the house.`,
    `Expect ${dice.between(0, 31)} degrees in ${outlet.town} on ${day}, with wind from the north-west.`,
    ...Array.from({ length: dice.between(6, 10) }, () => sentences(dice, matter, 3)),
    'That is all for today. Tell a friend about this letter, and tell us what we have missed.',
  ]
  const headline = `${outlet.town} this ${day}: ${dice.between(2, 9)} things to know`
  const told: Told = { headline, byline: '', paragraphs, making: 'daily', text: story * 100 }
  return { ...finished(outlet, { event, dice, told, story, published: event.time }), dateline: '' }
}

function elsewhere(story: number, dice: Dice): Unnumbered {
  const outlet = dice.pick(inOthers)
  const event = newsEvent(dice)
  const paragraphs = Array.from({ length: dice.between(6, 12) }, () =>
    Array.from({ length: dice.between(2, 4) }, () => otherSentence(dice, outlet)).join(' '),
  )
  const headline = otherSentence(dice, outlet).split(/[,،，]/)[0] ?? outlet.town
  const told: Told = { headline, byline: '', paragraphs, making: 'own', text: story * 100 }
  return { ...finished(outlet, { event, dice, told, story, published: event.time }), dateline: '' }
}
