import type { NamedKind } from './named.ts'

/** Where something was found. Offsets are UTF-16 units into the block's text, end exclusive. */
interface Standing {
  /** The article's number among those read. */
  readonly article: number
  /** The sentence's number in its prose. */
  readonly sentence: number
  readonly block: number
  readonly start: number
  readonly end: number
  /** Findings of one key are one thing. */
  readonly key: string
}

/** A number with what it counts or its unit. */
export interface AmountFound extends Standing {
  readonly kind: 'amount'
  /** In the measure's base: metres, grams, seconds, per cent, or things. */
  readonly value: number
  /** The end of a range; the value itself elsewhere. */
  readonly upTo: number
  /** `length`, `money:$`, `share`, …; '' for things that are counted. */
  readonly measure: string
  /** What is counted, as a stem: `pirate`, `dead`; what a unit's amount is of; '' when not clear. */
  readonly counted: string
  /** What is counted as it is printed: `pirates`, `killed`. */
  readonly noun: string
  /** What describes those who are counted, in small letters: `somali`, `armed`. */
  readonly kinds: readonly string[]
  /** Whether it counts what others are left: `three more`, `two other men`. */
  readonly isFurther: boolean
  /** How exact it is: `more than`, `nearly`, `dozens` are not. */
  readonly bound: 'exact' | 'about' | 'least' | 'most'
}

/** A day, month, year, decade or time of day. */
export interface DateFound extends Standing {
  readonly kind: 'date'
  readonly grain: 'day' | 'weekday' | 'month' | 'year' | 'decade' | 'time'
  /** ISO where it is known (`2019-04-25`), `04-25`, `2019`, `15:00`, a weekday's number; by its grain. */
  readonly value: string
  /** Told as a date, by the name of a weekday, or from the article's own day: `yesterday`. */
  readonly by: 'date' | 'weekday' | 'near'
  /** The day it means, as ISO; '' when nobody can say. */
  readonly day: string
}

/** Somebody, some body, some place. */
export interface NameFound extends Standing {
  readonly kind: Exclude<NamedKind, 'amount' | 'date'>
  /** The fullest form known anywhere. */
  readonly full: string
  readonly roles: readonly string[]
}

/** Anything found. */
export type Found = AmountFound | DateFound | NameFound
