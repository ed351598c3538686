import type { Answer } from './answers.ts'
import type { Found } from './found.ts'
import type { Ground } from './ground.ts'
import { Families, type Tie } from './ties.ts'

/**
 * Findings whose figures differ, known by a key of their own: `12 miles` as the depth of a quake is not
 * the `12 miles` to the next town. What stands in sentences that answer theirs goes with them.
 */
export function focused(
  ground: Ground,
  ties: readonly Tie[],
): { readonly found: readonly Found[]; readonly ties: readonly Tie[] } {
  const circles = circlesOf(ground.answers)
  const differing = ties.filter(({ why, one }) => why !== '' && isFocused(one))
  if (differing.length === 0) return { found: ground.all, ties }
  const heads = new Map<string, string>()
  for (const { one, other } of differing) {
    const circle = `${circles.of(sentenceKey(one))} ${circles.of(sentenceKey(other))}`
    for (const each of [one, other])
      heads.set(`${circles.of(sentenceKey(each))} ${each.key}`, circle)
  }
  const again = new Map(
    ground.all.map((each) => {
      const circle = heads.get(`${circles.of(sentenceKey(each))} ${each.key}`)
      return [
        each,
        circle === undefined ? each : { ...each, key: `${each.key}#${circle}` },
      ] as const
    }),
  )
  const renewed = (each: Found) => again.get(each) ?? each
  return {
    found: ground.all.map(renewed),
    ties: ties.map((tie) => ({ ...tie, one: renewed(tie.one), other: renewed(tie.other) })),
  }
}

/** Ages and magnitudes are of one person, one quake, wherever they stand. */
function isFocused(one: Found): boolean {
  return one.kind === 'amount' && one.measure !== 'age' && one.measure !== 'magnitude'
}

function circlesOf(answers: readonly Answer[]): Families {
  const circles = new Families()
  for (const { a, b, inA, inB } of answers) {
    for (const x of inA) for (const y of inB) circles.join(`${a}:${x}`, `${b}:${y}`)
  }
  return circles
}

function sentenceKey({ article, sentence }: Found): string {
  return `${article}:${sentence}`
}
