import { formats } from './formats.ts'
import { openSource } from './open-source.ts'
import type { ArticleFile, Original } from './source.ts'

/** More than this is not shown: a page would hang over it. UTF-16 units. */
const mostShown = 4 * 1024 * 1024
/** Words of a headline that are looked for: the first say enough, later ones may be cut or tagged. */
const wordsSought = [12, 5]

/**
 * What a file says before anything was set apart: the source of a page or of XML, the letters of a text,
 * the text layer of a pdf. At most 4 MB of it; the note says when there is more.
 *
 * May reject, on a file that cannot be taken apart.
 */
export async function readOriginal(file: ArticleFile): Promise<Original> {
  const source = openSource(file)
  const format = formats.find((one) => one.recognises(source))
  if (format?.original) return shown(await format.original(source))
  const { text, encoding } = source.decoded
  return shown({ text, note: `The file’s text, in ${encoding}.` })
}

function shown({ text, note }: Original): Original {
  if (text.length <= mostShown) return { text, note }
  const rest = ((text.length - mostShown) / 1024 / 1024).toFixed(1)
  return { text: text.slice(0, mostShown), note: `${note} ${rest} MB more are not shown.` }
}

/**
 * Where a headline, or the first words of an article, stands in a file's own words: an offset in UTF-16
 * units, -1 when it is not there. Letter case, punctuation, tags and line breaks between the words do
 * not matter.
 */
export function headlineIn({ text }: Original, headline: string): number {
  const exact = headline.trim() === '' ? -1 : text.indexOf(headline.trim())
  if (exact >= 0) return exact
  const words = headline.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  for (const most of wordsSought) {
    const at = words.length === 0 ? -1 : text.search(loosely(words.slice(0, most)))
    if (at >= 0) return at
  }
  return -1
}

/** Words with anything but words between them. Each way of being between starts differently. */
function loosely(words: readonly string[]): RegExp {
  const between = String.raw`(?:&#?\w{1,8};|<[^<>]{0,300}>|[^\p{L}\p{N}\p{M}<]){1,40}`
  return new RegExp(words.join(between), 'iu')
}
