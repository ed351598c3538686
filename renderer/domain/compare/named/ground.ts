import { isGrammar } from '../likeness.ts'
import { sameStatement } from '../same-statement.ts'
import { stemOf, statementOf, type Statement } from '../statement.ts'
import { answersBetween, type Answer } from './answers.ts'
import { textOf, type Reading } from './desk.ts'
import type { AmountFound, DateFound, Found } from './found.ts'

/** How sure that two sentences nothing links tell the same, for their figures to be set against each other. */
const tells = 0.6
/** How many words to either side stand close. */
const reach = 4

/** What ties rest on: all that was found, and which sentences answer each other. */
export class Ground {
  readonly answers: readonly Answer[]
  readonly #statements = new Map<string, Statement>()
  readonly #inSentence = new Map<string, Found[]>()

  constructor(
    readonly readings: readonly Reading[],
    /** In the order of the articles, then of the text. */
    readonly all: readonly Found[],
  ) {
    this.answers = answersBetween(readings, all)
    for (const one of all) {
      const key = `${one.article} ${one.sentence}`
      const known = this.#inSentence.get(key)
      if (known) known.push(one)
      else this.#inSentence.set(key, [one])
    }
  }

  /** The amounts that stand in some sentences of an article. */
  amounts(article: number, sentences: readonly number[]): readonly AmountFound[] {
    return this.in(article, sentences).filter((one): one is AmountFound => one.kind === 'amount')
  }

  /** The dates that stand in some sentences of an article. */
  dates(article: number, sentences: readonly number[]): readonly DateFound[] {
    return this.in(article, sentences).filter((one): one is DateFound => one.kind === 'date')
  }

  /** Everything that stands in some sentences of an article. */
  in(article: number, sentences: readonly number[]): readonly Found[] {
    return sentences.flatMap((sentence) => this.#inSentence.get(`${article} ${sentence}`) ?? [])
  }

  /** Whether an article gives this figure for this thing anywhere. */
  holds(article: number, { measure, counted, value }: AmountFound): boolean {
    return this.all.some(
      (one) =>
        one.kind === 'amount' &&
        one.article === article &&
        one.measure === measure &&
        (one.counted === counted || measure !== '') &&
        one.value === value,
    )
  }

  /** Whether an article gives no other figure of what this one counts. */
  only({ article, measure, counted, value }: AmountFound): boolean {
    return this.all.every(
      (one) =>
        one.kind !== 'amount' ||
        one.article !== article ||
        one.measure !== measure ||
        one.counted !== counted ||
        one.value === value ||
        one.isFurther,
    )
  }

  /** Whether a sentence gives no other figure of what this one counts. */
  isAloneInSentence({ article, sentence, measure, counted, value }: AmountFound): boolean {
    return this.amounts(article, [sentence]).every(
      (one) => one.measure !== measure || one.counted !== counted || one.value === value,
    )
  }

  /** Whether a word that tells something stands close to both. */
  besideBoth(one: Found, other: Found): boolean {
    const beside = this.#beside(other)
    return [...this.#beside(one)].some((stem) => beside.has(stem))
  }

  #beside({ article, sentence, start, end }: Found): ReadonlySet<string> {
    const tokens = this.readings[article]?.prose.tokens[sentence] ?? []
    const first = tokens.findIndex((token) => token.end > start)
    const after = tokens.findIndex((token) => token.start >= end)
    const near = [
      ...tokens.slice(Math.max(0, first - reach), first),
      ...(after < 0 ? [] : tokens.slice(after, after + reach)),
    ]
    return new Set(
      near.flatMap(({ key }) =>
        key.length > 2 &&
        !isGrammar(key) &&
        !/^\d|^(?:about|around|some|than|more|least|nearly|over)$/.test(key)
          ? [stemOf(key)]
          : [],
      ),
    )
  }

  /** Whether the sentences of two findings tell the same by what was learnt of sentences. */
  tellTheSame(one: Found, other: Found): boolean {
    return this.likeness(one, other) >= tells
  }

  /** 0 to 1: how sure that the sentences of two findings tell the same. */
  likeness(one: Found, other: Found): number {
    return sameStatement(this.#statement(one), this.#statement(other))
  }

  /** What stands between two findings of one block. */
  readonly textBetween = (one: Found, next: Found): string => {
    const reading = this.readings[one.article]
    return reading ? textOf(reading.article, one.block).slice(one.end, next.start) : ''
  }

  /** The words of a finding, in small letters. */
  words({ article, block, start, end }: Found): string {
    const reading = this.readings[article]
    return reading ? textOf(reading.article, block).slice(start, end).toLowerCase() : ''
  }

  /** The few words that stand before a finding. */
  before({ article, block, start }: Found): string {
    const reading = this.readings[article]
    return reading ? textOf(reading.article, block).slice(Math.max(0, start - 30), start) : ''
  }

  #statement({ article, sentence }: Found): Statement {
    const key = `${article} ${sentence}`
    const known =
      this.#statements.get(key) ?? statementOf(this.readings[article]?.prose.tokens[sentence] ?? [])
    this.#statements.set(key, known)
    return known
  }
}
