import type { PooledQuotation } from './pool.ts'

/**
 * How many quotations a reader of several articles is shown: words that one of them at least prints in
 * quote marks, each counted once however many print it.
 */
export function quotationCount(pooled: readonly Pick<PooledQuotation, 'marked'>[]): number {
  return pooled.filter(({ marked }) => marked).length
}
