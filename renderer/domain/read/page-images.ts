import type { HeldPicture, Picture } from '../article.ts'
import { besideOf, isSavedWithPage } from './beside.ts'
import { oneLine } from './folding.ts'
import type { HeldPictures } from './held-pictures.ts'
import type { PageContext } from './page-context.ts'
import { isElement, type PageElement } from './page-tree.ts'
import { safeAddress } from './safe-address.ts'

/** Gives an image of a page as an article's picture; `null` when the page says nothing of it. */
export type ReadPicture = (image: PageElement) => Picture | null

/** Where the pictures of one page may lie. */
export interface PicturePlaces {
  /** The page's own address; empty when unknown. */
  readonly base: string
  readonly context?: PageContext
  /** Those written into the page itself. */
  readonly inPage?: (mark: string) => HeldPicture | null
  /** Takes in those that are found. */
  readonly kept?: HeldPictures
}

const ownNames = ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-sf-original-src']

/** Reads images by every address a page may give them: those it shows later, in other sizes, or in a style. */
export function pictureReader(places: PicturePlaces): ReadPicture {
  const found = new Map<string, HeldPicture | null>()
  const look = (address: string): HeldPicture | null => {
    const known = found.get(address)
    if (known !== undefined) return known
    const picture = heldAt(address, places)
    found.set(address, picture)
    return picture
  }
  return (image) => {
    const addresses = addressesOf(image)
    const description = oneLine(image.getAttribute('alt') ?? '')
    const held = numberOf(addresses, look, places.kept)
    const address = remoteAddress(addresses, places)
    if (held !== undefined) return { address, description, held }
    const beside = besideAmong(addresses, places.context)
    if (beside !== undefined) return { address, description, beside }
    return address === '' && description === '' ? null : { address, description }
  }
}

function numberOf(
  addresses: readonly string[],
  look: (address: string) => HeldPicture | null,
  kept: HeldPictures | undefined,
): number | undefined {
  for (const address of addresses) {
    const number = kept?.keep(look(address))
    if (number !== undefined) return number
  }
  return undefined
}

function heldAt(address: string, { base, context, inPage }: PicturePlaces): HeldPicture | null {
  const written = inPage?.(address) ?? null
  if (written || !context) return written
  const known = context.pictureOf?.(safeAddress(address, base)) ?? context.pictureOf?.(address)
  if (known) return known
  const path = context.path === undefined ? undefined : besideOf(context.path, address)
  return path === undefined ? null : (context.pictureAt?.(path) ?? null)
}

function besideAmong(
  addresses: readonly string[],
  context: PageContext | undefined,
): string | undefined {
  if (context?.path === undefined || context.pictureAt) return undefined
  for (const address of addresses) {
    const path = besideOf(context.path, address)
    if (path !== undefined) return path
  }
  return undefined
}

/** A picture that was saved with the page has no other address any more. */
function remoteAddress(addresses: readonly string[], { base, context }: PicturePlaces): string {
  for (const address of addresses) {
    if (context?.path !== undefined && isSavedWithPage(context.path, address)) continue
    const safe = safeAddress(address, base)
    if (safe !== '') return safe
  }
  return ''
}

function addressesOf(image: PageElement): readonly string[] {
  const own = ownNames.map((name) => image.getAttribute(name) ?? '')
  const style = /var\((--sf-img-\d{1,6})\)/.exec(image.getAttribute('style') ?? '')?.[1] ?? ''
  const sets = [image, ...sourcesOf(image)].flatMap((one) => [
    ...candidates(one.getAttribute('srcset')),
    ...candidates(one.getAttribute('data-srcset')),
  ])
  return [...own, style, ...sets].map((one) => one.trim()).filter((one) => one !== '')
}

/** The other sizes and kinds of a picture, which stand beside its image. */
function sourcesOf(image: PageElement): readonly PageElement[] {
  const around = image.parentElement
  if (around?.localName !== 'picture') return []
  return [...around.childNodes].filter(
    (node): node is PageElement => isElement(node) && node.localName === 'source',
  )
}

function candidates(set: string | null): readonly string[] {
  if (set === null) return []
  return set
    .slice(0, 20_000)
    .split(/,\s+/)
    .slice(0, 20)
    .map((one) => one.trim().split(/\s/)[0] ?? '')
}
