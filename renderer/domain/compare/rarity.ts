import { commonStems } from './learnt-common-stems.ts'

/** Stems in bands, the commonest first. */
const bands = commonStems.trim().split('\n')

const levels: ReadonlyMap<string, number> = new Map(
  bands.flatMap((band, at) =>
    band
      .split(' ')
      .map((stem): readonly [string, number] => [stem, 1 - (at + 1) / (bands.length + 1)]),
  ),
)

/** How common a stem is in news everywhere: 0 (not known, so rare) to nearly 1 ("the"). */
export function commonness(stem: string): number {
  return levels.get(stem) ?? 0
}
