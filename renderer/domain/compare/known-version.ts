import type { Comparable, Comparison } from './comparison.ts'

/**
 * How two versions of one file are related, because the library saw the file change: nothing is
 * weighed. `null` for any other two articles.
 */
export function knownVersion(
  a: Comparable,
  b: Comparable,
): Pick<Comparison, 'relation' | 'direction' | 'reasons'> | null {
  const later = laterOf(a, b)
  if (!later?.version) return null
  const text = `the file was changed: the later text was filed ${later.version.filed}`
  return {
    relation: 'version',
    direction: later === a ? 'b-to-a' : 'a-to-b',
    reasons: [{ about: 'direction', text, evidence: [] }],
  }
}

/** The later of two versions of one file; `null` where they are not known to be that. */
export function laterOf(a: Comparable, b: Comparable): Comparable | null {
  if (a.version?.after.includes(b.id)) return a
  return b.version?.after.includes(a.id) ? b : null
}
