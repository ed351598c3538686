/** A row of small decision trees whose answers add up to one verdict. */
export interface Trees {
  /** How sure of body these traits make one; above 0 is more likely body than not. */
  readonly judge: (traits: readonly number[]) => number
}

/**
 * Reads trees from their written form: one tree a line, in preorder. `12<0.5` asks whether trait 12 is at
 * most 0.5, its yes-branch follows at once, then its no-branch; `=0.03` is an answer. The first line is
 * the answer before any question.
 */
export function readTrees(written: string): Trees {
  const [first = '0', ...lines] = written.trim().split('\n')
  const start = Number(first)
  const trait: number[] = []
  const limit: number[] = []
  const otherwise: number[] = []
  const roots = lines.map((line) => {
    const root = trait.length
    const waiting: number[] = []
    for (const token of line.split(' ')) {
      const at = trait.length
      if (token.startsWith('=')) {
        addNode(-1, Number(token.slice(1)))
        // An answer ends a yes-branch, so the next token starts the no-branch of the last open question.
        const parent = waiting.pop()
        if (parent !== undefined) otherwise[parent] = at + 1
      } else {
        const [which = '0', most = '0'] = token.split('<')
        addNode(Number(which), Number(most))
        waiting.push(at)
      }
    }
    return root
  })
  return { judge }

  function addNode(which: number, value: number): void {
    trait.push(which)
    limit.push(value)
    otherwise.push(-1)
  }

  function judge(traits: readonly number[]): number {
    let sum = start
    for (const root of roots) {
      let at = root
      let which = trait[at] ?? -1
      while (which >= 0) {
        at = (traits[which] ?? 0) <= (limit[at] ?? 0) ? at + 1 : (otherwise[at] ?? 0)
        which = trait[at] ?? -1
      }
      sum += limit[at] ?? 0
    }
    return sum
  }
}
