import type { Block, HeldPicture } from '../../article.ts'
import { blocksOf } from '../blocks.ts'
import { HeldPictures } from '../held-pictures.ts'
import { takenData } from '../page-data.ts'
import { pictureReader } from '../page-images.ts'
import { isMadeToHurt, lightened, strippedWords } from '../page-source.ts'
import { pageTree } from '../page-tree.ts'
import { readPlain } from '../plain.ts'

/** An article's text out of an export. */
export interface PageText {
  readonly blocks: readonly Block[]
  readonly pictures: readonly HeldPicture[]
  readonly remarks: readonly string[]
}

/** What is known of the text around it. */
export interface AroundText {
  /** The article's address; empty when unknown. */
  readonly address: string
  /** Pictures the export holds, by the address the text gives them. */
  readonly pictureOf?: (address: string) => HeldPicture | null
}

/** All blocks of a text that a service kept as HTML: it has already told it from the page around it. */
export function pageText(html: string, { address, pictureOf }: AroundText): PageText {
  const data = takenData(html)
  const source = lightened(data.source)
  const root = isMadeToHurt(source) ? null : pageTree(source).documentElement
  if (root === null) {
    const { headline, blocks } = readPlain(strippedWords(source))
    return {
      blocks: [...(headline === '' ? [] : readPlain(`${headline}\n`).blocks), ...blocks],
      pictures: [],
      remarks: ['Its text has more tags than any program follows; only its words were read.'],
    }
  }
  const kept = new HeldPictures()
  const places = { base: address, inPage: data.pictureOf, kept }
  const pictures = pictureReader(pictureOf ? { ...places, context: { pictureOf } } : places)
  const blocks = blocksOf(root, { base: address, pictures })
  return { blocks, pictures: kept.all, remarks: [] }
}
