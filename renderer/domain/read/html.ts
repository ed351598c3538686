import type { Block, Furniture, FurnitureKind } from '../article.ts'
import { blocksOf } from './blocks.ts'
import type { Draft, Field } from './draft.ts'
import { folded, oneLine } from './folding.ts'
import { furnitureKind } from './furniture-lines.ts'
import { headlineOf } from './page-headline.ts'
import { articleIn } from './page-body.ts'
import { pageFields } from './page-fields.ts'
import { isMadeToHurt, lightened, strippedWords } from './page-source.ts'
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
  if (isMadeToHurt(source)) return flattened(source)
  const document = pageTree(source)
  const fields = pageFields(document)
  const base =
    fields.find((field) => field.means === 'canonical' && /^https?:/.test(field.value))?.value ?? ''
  const body = articleIn(source, base)
  const byline: readonly Field[] =
    body.byline === ''
      ? []
      : [{ means: 'byline', name: 'page: byline', value: oneLine(body.byline) }]
  const headline = headlineOf(document, fields, body.title)
  return {
    format: 'html',
    headline,
    blocks: body.blocks,
    furniture: furnitureOf(document, body.blocks, headline),
    fields: [...fields, ...byline],
    remarks: body.whole
      ? ['No article could be told from the page around it; all its words are shown.']
      : [],
  }
}

function flattened(source: string): Draft {
  const remarks = [
    'The page has more tags, or nests them deeper, than any browser follows; only its words were read.',
  ]
  return { ...readPlain(strippedWords(source)), format: 'html', remarks }
}

/** The page's lines that are not the article's, in their place between its blocks. */
function furnitureOf(
  document: PageDocument,
  article: readonly Block[],
  headline: string,
): readonly Furniture[] {
  if (!document.body) return []
  const places = new Map(article.map((block, at): [string, number] => [folded(block.text), at]))
  const inMenus = linesIn(document, 'nav, [role="navigation"]')
  const furniture: Furniture[] = []
  let before = 0
  let headlines = 0
  for (const { text } of blocksOf(document.body, { base: '' })) {
    const line = folded(text)
    const place = places.get(line)
    if (line === folded(headline)) headlines += 1
    if (place !== undefined) before = place + 1
    if (place !== undefined || line === '' || (line === folded(headline) && headlines === 1))
      continue
    if (text.length > longestFurniture || furniture.length >= mostFurniture) continue
    const kind =
      line === folded(headline)
        ? 'repeated-headline'
        : inMenus.has(line)
          ? 'navigation'
          : kindAfter(furniture, text, before)
    furniture.push({ kind, text: oneLine(text), before })
  }
  return furniture
}

/** A line's own kind, or that of the list it stands in: headlines under "Related" are related. */
function kindAfter(furniture: readonly Furniture[], text: string, before: number): FurnitureKind {
  const kind = furnitureKind(text)
  if (kind !== null) return kind
  const above = furniture[furniture.length - 1]
  const inList = above?.kind === 'related' && above.before === before && before > 0
  return inList ? 'related' : 'other'
}

function linesIn(document: PageDocument, selector: string): ReadonlySet<string> {
  const lines = [...document.querySelectorAll(selector)].flatMap((element) =>
    blocksOf(element, { base: '' }).map(({ text }) => folded(text)),
  )
  return new Set(lines)
}
