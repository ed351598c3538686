import { isObject } from '../stated.ts'
import type { JsonObject, Stated } from '../stated.ts'
import { words } from '../witness.ts'

const articleTypes =
  /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|NewsItem|Review|Recipe|MedicalScholarlyArticle)$/i
const pageTypes = /(?:WebPage|ItemPage|CreativeWork|MediaObject|VideoObject)$/i

/**
 * The JSON-LD object that describes the page's own article: an article by type, fully described, whose
 * headline agrees with the page's; not one of the others that a page lists.
 */
export function articleObject(stated: Stated): JsonObject | null {
  const titles = [...(stated.metas.get('og:title') ?? []), stated.title, ...stated.headings].map(
    (title) => new Set(words(title)),
  )
  let best: JsonObject | null = null
  let most = 0
  stated.linkedData.forEach((object, at) => {
    const score = rank(object, titles) - at * 0.001
    if (score > most) {
      most = score
      best = object
    }
  })
  return best
}

function rank(object: JsonObject, titles: readonly ReadonlySet<string>[]): number {
  const types = typesOf(object)
  const isArticle = types.some((type) => articleTypes.test(type))
  if (!isArticle && !types.some((type) => pageTypes.test(type))) return 0
  const told = ['author', 'datePublished', 'articleBody', 'dateModified', 'publisher'].filter(
    (key) => object[key] !== undefined,
  ).length
  const headline = words(textIn(object['headline']) || textIn(object['name']))
  const agreement = Math.max(
    0,
    ...titles.map((title) =>
      headline.length === 0
        ? 0
        : headline.filter((word) => title.has(word)).length / headline.length,
    ),
  )
  const disagrees = headline.length > 2 && agreement < 0.3 && titles.some((title) => title.size > 2)
  return 0.1 + told * 0.5 + (isArticle ? 3 : 0) + agreement * 3 - (disagrees ? 2.5 : 0)
}

/** The types of an object, without the address of the vocabulary. */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type']
  const list: readonly unknown[] = Array.isArray(type) ? type : [type]
  return list.filter((one): one is string => typeof one === 'string')
}

/** A value's text when it is text, or the first text in a list; nothing from absurd depths. */
export function textIn(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value
  if (depth > 4) return ''
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) {
      const text = textIn(one, depth + 1)
      if (text !== '') return text
    }
  }
  return isObject(value) ? textIn(value['@value'] ?? value['name'], depth + 1) : ''
}

/** The objects and texts a value holds, references followed within the page. */
export function resolved(stated: Stated, value: unknown): unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.flat(2).slice(0, 50) : [value]
  return list.map((one) => {
    if (!isObject(one) || one['name'] !== undefined) return one
    const id = one['@id']
    const known = stated.linkedData.find(
      (other) => other['@id'] === id && other['name'] !== undefined,
    )
    return typeof id === 'string' && known !== undefined ? known : one
  })
}
