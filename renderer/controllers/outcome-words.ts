import type { AddedFile } from '../../main/contract.ts'

/**
 * What became of added files, in one or a few lines: `3 added, 1 already there, 1 failed`, then the
 * reasons of the first failures.
 */
export function outcomeWords(added: readonly AddedFile[]): string {
  const fresh = added.filter(({ kind }) => kind === 'added')
  const known = added.flatMap((file) => (file.kind === 'identical' ? [file] : []))
  const failed = added.flatMap((file) => (file.kind === 'failed' ? [file] : []))
  const [only] = known
  if (only && added.length === 1) return `Already in the library as ${only.path}.`
  const counts = [
    fresh.length > 0 ? `${number.format(fresh.length)} added` : '',
    known.length > 0 ? `${number.format(known.length)} already there` : '',
    failed.length > 0 ? `${number.format(failed.length)} failed` : '',
  ].filter(Boolean)
  const reasons = failed.slice(0, 3).map(({ name, reason }) => `${name}: ${reason}`)
  const more = failed.length > 3 ? [`and ${number.format(failed.length - 3)} more`] : []
  return [counts.join(', '), ...reasons, ...more].join('\n')
}

const number = new Intl.NumberFormat()
