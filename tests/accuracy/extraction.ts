import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Article, Attribution, Block } from '../../renderer/domain/article.ts'
import { isProse } from '../../renderer/domain/article.ts'
import { captionAlone } from '../../renderer/domain/attribute/credit.ts'
import { isContribution } from '../../renderer/domain/attribute/join.ts'
import { readArticle } from '../../renderer/domain/read/read-article.ts'

/** What the scorer compares with its gold. */
interface Prediction {
  readonly text: string
  readonly title: string
  readonly authors: readonly string[]
  readonly date: string
  readonly lang: string
  readonly headings: readonly string[]
  readonly figures: readonly { readonly caption: string; readonly credit: string }[]
}

/**
 * Reads every page of an extraction set (`pages/<dataset>/<name>.html.gz`) as the app reads a file and
 * gives `{id: {text, title, authors, date, lang}}` as JSON. A page that is a problem gives empty words.
 */
export async function extraction(folder: string): Promise<string> {
  const predictions: Record<string, Prediction> = {}
  for (const path of await pagesIn(join(folder, 'pages'))) {
    const bytes = new Uint8Array(gunzipSync(await readFile(join(folder, 'pages', path))))
    const result = await readArticle({ path: path.replace(/\.gz$/, ''), bytes })
    const [article] = 'articles' in result ? result.articles : []
    predictions[path.replace(/\.html\.gz$/, '')] = article ? predicted(article) : nothing
  }
  return JSON.stringify(predictions)
}

/**
 * Reads every file of a folder of articles saved in many formats, whatever its ending, and gives
 * `{<folder>/<name>: …}` as above. A file of several articles counts by its first.
 */
export async function converted(folder: string): Promise<string> {
  const predictions: Record<string, Prediction> = {}
  for (const name of (await readdir(folder)).sort()) {
    if (name === 'gold.json') continue
    const bytes = new Uint8Array(await readFile(join(folder, name)))
    const result = await readArticle({ path: name, bytes })
    const [article] = 'articles' in result ? result.articles : []
    predictions[`${basename(folder)}/${name}`] = article ? predicted(article) : nothing
  }
  return JSON.stringify(predictions)
}

const nothing: Prediction = {
  text: '',
  title: '',
  authors: [],
  date: '',
  lang: '',
  headings: [],
  figures: [],
}

async function pagesIn(folder: string): Promise<readonly string[]> {
  const datasets = await readdir(folder)
  const lists = await Promise.all(
    datasets.map(async (dataset) =>
      (await readdir(join(folder, dataset))).map((name) => `${dataset}/${name}`),
    ),
  )
  return lists
    .flat()
    .filter((path) => path.endsWith('.html.gz') && !path.endsWith('.expected.html.gz'))
}

function predicted({ headline, language, body, provenance }: Article): Prediction {
  const { byline, agency, published } = provenance
  return {
    text: body.blocks
      .filter(isCounted)
      .map((block) => block.text)
      .join('\n'),
    title: headline,
    authors: [...byline.filter((one) => !isContribution(one)), ...agency.filter(isSigner)].map(
      ({ value }) => value,
    ),
    date: published[0]?.value ?? '',
    lang: language,
    headings: body.blocks.filter((block) => block.kind === 'heading').map((block) => block.text),
    figures: figuresOf(body.blocks, provenance.credit),
  }
}

/** An agency signs where the place of authors names it; elsewhere it only gave material. */
function isSigner({ evidence }: Attribution): boolean {
  return evidence.some(
    ({ place }) => place.in === 'field' && /author|creator|byl/i.test(place.name),
  )
}

/** The scorer's gold holds subheads, notes, tables and code beside the prose; captions it leaves out. */
function isCounted(block: Block): boolean {
  if (block.role === 'caption' || block.role === 'credit') return false
  return (
    isProse(block) ||
    block.role === 'note' ||
    block.role === 'footnote' ||
    block.kind === 'heading' ||
    block.kind === 'table' ||
    block.kind === 'preformatted'
  )
}

function figuresOf(
  blocks: readonly Block[],
  credits: Article['provenance']['credit'],
): Prediction['figures'] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'figure') return []
    const own = credits.filter(({ evidence }) =>
      evidence.some(({ place }) => place.in === 'block' && place.block === at),
    )
    const places = own
      .flatMap(({ evidence }) => evidence.map(({ place }) => place))
      .flatMap((place) => (place.in === 'block' && place.block === at ? [place] : []))
    const caption = captionAlone(block.text, places)
    return [{ caption, credit: own.map(({ value }) => value).join(', ') }]
  })
}
