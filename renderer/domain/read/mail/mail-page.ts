import type { Block, Furniture } from '../../article.ts'
import { blocksOf } from '../blocks.ts'
import type { Field } from '../draft.ts'
import { oneLine } from '../folding.ts'
import type { HeldPictures } from '../held-pictures.ts'
import type { PageContext } from '../page-context.ts'
import { takenData } from '../page-data.ts'
import { pictureReader } from '../page-images.ts'
import { isMadeToHurt, lightened, strippedWords } from '../page-source.ts'
import { pageTree, type PageElement } from '../page-tree.ts'
import { offersPage } from './mail-furniture.ts'
import { textBlocks } from './mail-text.ts'

/** Hidden lines kept of one mail: the first is what lists show beside the subject. */
const mostHidden = 2
/** Pictures no larger than this count who reads. CSS pixels. */
const largestPixel = 3
const hidden =
  /display\s?:\s?none|mso-hide\s?:\s?all|visibility\s?:\s?hidden|max-height\s?:\s?0(?:px)?\s?(?:;|$)|(?:^|;)\s?opacity\s?:\s?0\s?(?:;|$)/i
/** Letters without width, which fill up the line that lists show. */
const fillers = /[\u00AD\u034F\u061C\u200B-\u200F\u2007\u2060\uFEFF\u00A0]+/gu

/** A mail's page as lines: text and furniture are not parted yet. */
export interface MailPage {
  readonly blocks: readonly Block[]
  /** Lines that mail programs show beside the subject only. */
  readonly furniture: readonly Furniture[]
  readonly fields: readonly Field[]
  /** The page was made to hurt its reader; only its words were taken. */
  readonly flattened?: boolean
}

/** What of a mail its page may lean on. */
export interface AroundPage {
  /** Pictures that came with the mail, by the address the page gives them: `cid:…`. */
  readonly pictureOf: NonNullable<PageContext['pictureOf']>
  readonly kept: HeldPictures
}

/**
 * All lines of a mail's page in order. A mail has no menus around its text as a page of the web has, so
 * all of it is taken; lines hidden from sight and pictures that count readers are not.
 */
export function mailPage(html: string, { pictureOf, kept }: AroundPage): MailPage {
  const data = takenData(html)
  const source = lightened(data.source)
  const root = isMadeToHurt(source) ? null : pageTree(source).documentElement
  if (root === null)
    return { blocks: textBlocks(strippedWords(source)), furniture: [], fields: [], flattened: true }
  const furniture = takeHidden(root)
  removePixels(root)
  const pictures = pictureReader({ base: '', context: { pictureOf }, inPage: data.pictureOf, kept })
  return {
    blocks: blocksOf(root, { base: '', pictures }),
    furniture,
    fields: pageLink(root, html),
  }
}

function takeHidden(root: PageElement): readonly Furniture[] {
  const furniture: Furniture[] = []
  for (const element of [...root.querySelectorAll('[style]')]) {
    if (!hidden.test(element.getAttribute('style') ?? '')) continue
    const text = oneLine((element.textContent ?? '').slice(0, 2000).replace(fillers, ' '))
    if (text !== '' && text.length <= 400 && furniture.length < mostHidden)
      furniture.push({ kind: 'other', text, before: 0 })
    element.remove()
  }
  return furniture
}

function removePixels(root: PageElement): void {
  for (const image of [...root.querySelectorAll('img')]) {
    const style = image.getAttribute('style') ?? ''
    const isPixel = ['width', 'height'].some((name) => {
      const size =
        image.getAttribute(name)?.trim() ??
        new RegExp(`(?:^|[;\\s])${name}:\\s?(\\d+)px`).exec(style)?.[1]
      return size !== undefined && /^\d/.test(size) && Number.parseInt(size, 10) <= largestPixel
    })
    if (isPixel) image.remove()
  }
}

/** The address under `View in browser`: where the mail stands as a page. */
function pageLink(root: PageElement, html: string): readonly Field[] {
  for (const link of root.querySelectorAll('a[href]')) {
    const address = (link.getAttribute('href') ?? '').trim()
    const around = link.parentElement?.textContent ?? ''
    const says = offersPage(link.textContent ?? '') || (around.length < 200 && offersPage(around))
    if (!says || !/^https?:\/\/\S{4,2000}$/i.test(address)) continue
    const escaped = address.replaceAll('&', '&amp;')
    const words = html.includes(address) ? address : escaped
    return [{ means: 'canonical', name: 'mail: link to the page', value: address, words }]
  }
  return []
}
