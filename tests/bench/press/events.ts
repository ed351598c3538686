import type { Dice } from '../dice.ts'
import { topics, type Topic } from './topics.ts'
import { compounds, familyNames, givenNames, roles, towns, weekdays } from './words.ts'

/** Something that happened, in a world that does not exist: what every outlet tells of it. */
export interface NewsEvent {
  readonly topic: Topic
  readonly place: string
  /** When, milliseconds since 1970 (UTC). */
  readonly time: number
  /** What fills the braces of the topic's sentences. */
  readonly names: ReadonlyMap<string, string>
}

const firstDay = Date.UTC(2024, 0, 1)
const days = 731
const minute = 60_000

/** An event of any kind, on any day of 2024 and 2025. */
export function newsEvent(dice: Dice): NewsEvent {
  const topic = dice.pick(topics)
  const place = dice.pick(towns)
  const time = firstDay + dice.between(0, days * 24 * 60 - 1) * minute
  const [a, b] = [person(dice), person(dice)]
  const [ra = '', rb = ''] = dice.shuffled(roles)
  const names = new Map<string, string>([
    ['place', place],
    ['place2', dice.pick(towns)],
    ['day', weekdays[new Date(time).getUTCDay()] ?? ''],
    ['time', `${dice.between(1, 11)}.${dice.between(10, 59)} ${dice.pick(['am', 'pm'])}`],
    [
      'street',
      `${capital(dice.pick(compounds))} ${dice.pick(['Street', 'Lane', 'Square', 'Quay'])}`,
    ],
    ['thing', `the ${capital(dice.pick(compounds))} ${capital(dice.pick(compounds))}`],
    ['org', company(dice)],
    ['org2', company(dice)],
    ['a', a.full],
    ['A', a.family],
    ['ra', ra],
    ['b', b.full],
    ['B', b.family],
    ['rb', rb],
    ['n', String(dice.between(12, 97))],
    ['m', String(dice.between(110, 9800))],
    ['k', String(dice.between(3, 11))],
    ['j', String(dice.between(2, 9))],
    ['speed', String(dice.between(98, 190))],
    ['sum', `${dice.between(2, 940)}.${dice.between(1, 9)} million crowns`],
  ])
  return { topic, place, time, names }
}

/** A sentence of the event: one way to say it, chosen by the dice, with the event's own names. */
export function said(dice: Dice, sentence: string, { names }: NewsEvent): string {
  const chosen = sentence.replace(/\[([^\]]*)\]/g, (_, ways: string) => dice.pick(ways.split('|')))
  const told = chosen.replace(/\{(\w+)\}/g, (_, name: string) => names.get(name) ?? '')
  return capital(told)
}

/** Somebody's full name, and what the papers call them after the first time. */
export function person(dice: Dice): { readonly full: string; readonly family: string } {
  const family = dice.pick(familyNames)
  return { full: `${dice.pick(givenNames)} ${family}`, family }
}

function company(dice: Dice): string {
  const ends = ['Works', 'Holdings', 'Group', 'Trust', 'Lines', 'Brothers', 'Institute']
  return `${dice.pick(familyNames)} ${dice.pick(ends)}`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
