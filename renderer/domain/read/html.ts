import type { Block, Furniture } from '../article.ts'
import { blocksOf } from './blocks.ts'
import type { Draft, Field } from './draft.ts'
import { folded, oneLine } from './folding.ts'
import { furnitureKind } from './furniture-lines.ts'
import { headlineOf } from './page-headline.ts'
import { articleIn } from './page-body.ts'
import { pageFields } from './page-fields.ts'
import { isTooDeep, lightened, strippedWords } from './page-source.ts'
import { pageTree, type PageDocument } from './page-tree.ts'
import { readPlain } from './plain.ts'

/** Of a page's other lines this many are kept; the rest is menus of menus. */
const mostFurniture = 200
const longestFurniture = 300

/**
 * A saved web page as headline, blocks and fields. Nothing of the page runs, nothing is fetched, and no
 * markup is kept.
 */
export function readPage(html: string): Draft {
  const source = lightened(html)
  if (isTooDeep(source)) return flattened(source)
  const document = pageTree(source)
  const fields = pageFields(document)
  const base =
    fields.find((field) => field.means === 'canonical' && /^https?:/.test(field.value))?.value ?? ''
  const body = articleIn(source, base)
  const byline: readonly Field[] =
    body.byline === ''
      ? []
      : [{ means: 'byline', name: 'page: byline', value: oneLine(body.byline) }]
  return {
    format: 'html',
    headline: headlineOf(document, fields, body.title),
    blocks: body.blocks,
    furniture: furnitureOf(document, body.blocks),
    fields: [...fields, ...byline],
    remarks: body.whole
      ? ['No article could be told from the page around it; all its words are shown.']
      : [],
  }
}

function flattened(source: string): Draft {
  const remarks = [
    'The page’s tags are nested deeper than any browser follows; only its words were read.',
  ]
  return { ...readPlain(strippedWords(source)), format: 'html', remarks }
}

/** The page's lines that are not the article's, in their place between its blocks. */
function furnitureOf(document: PageDocument, article: readonly Block[]): readonly Furniture[] {
  if (!document.body) return []
  const places = new Map(article.map((block, at): [string, number] => [folded(block.text), at]))
  const furniture: Furniture[] = []
  let before = 0
  for (const { text } of blocksOf(document.body, { base: '' })) {
    const line = folded(text)
    const place = places.get(line)
    if (place !== undefined) before = place + 1
    else if (line !== '' && text.length <= longestFurniture && furniture.length < mostFurniture) {
      furniture.push({ kind: furnitureKind(text) ?? 'other', text: oneLine(text), before })
    }
  }
  return furniture
}
