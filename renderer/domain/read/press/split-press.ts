import type { Format, LeftOut } from '../../article.ts'
import type { Part, Reading } from '../source.ts'
import type { Entry } from './entries.ts'
import { readFactivaCodes } from './factiva-codes.ts'
import { readFactiva } from './factiva.ts'
import { partOf } from './item.ts'
import { readNexisDelivery } from './nexis-delivery.ts'
import { readNexisList } from './nexis-list.ts'
import { readProquest } from './proquest.ts'

/** The layouts of press databases; each names itself by lines that no article prints. */
const layouts = [readNexisList, readNexisDelivery, readProquest, readFactivaCodes, readFactiva]

/**
 * A press database's export as the articles it holds; one article stays one. `null` for everything else:
 * an article is split only where every item shows the database's own lines.
 */
export function splitPress(entries: readonly Entry[], format: Format): Reading | null {
  for (const layout of layouts) {
    const found = layout(entries)
    if (!found) continue
    const parts: Part[] = []
    const leftOut: LeftOut[] = []
    for (const item of found.items) {
      const made = partOf(item, format)
      if ('draft' in made) parts.push(made)
      else leftOut.push(made)
    }
    if (parts.length === 0) continue // what looked like one is an article that quotes one
    const [only] = parts
    if (only && parts.length === 1 && leftOut.length === 0 && (found.declared ?? 1) === 1)
      return { kind: 'article', draft: only.draft }
    return { kind: 'bundle', parts, declared: found.declared, leftOut }
  }
  return null
}
