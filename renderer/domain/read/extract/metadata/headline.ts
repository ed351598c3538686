import { metaOf, oneLine } from '../stated.ts'
import type { Stated } from '../stated.ts'
import { words } from '../witness.ts'
import { textIn } from './article-object.ts'
import type { JsonObject } from '../stated.ts'
import type { Statement } from './statement.ts'
import { unescaped } from './unescaped.ts'

/**
 * The headlines a page states, best first. The title element is written for search engines: a place that
 * only repeats it says less than one whose words an editor wrote apart from it. So og:title leads when it
 * differs from the title element, else the article's JSON-LD, else the page's first large heading.
 */
export function headlines(
  stated: Stated,
  article: JsonObject | null,
  outlets: readonly string[],
): Statement[] {
  const from = (text: string, name: string) => candidate(text, name, outlets)
  const title = from(stated.title, 'title')
  const shared = from(metaOf(stated, 'og:title'), 'meta: og:title')
  const linked = from(textIn(article?.['headline']), 'JSON-LD: headline')
  const shown = headingLike(stated, [shared, linked, title]).map((heading) =>
    from(heading, 'page: h1'),
  )
  const cleaner = shown[0] !== undefined && same(shown[0], linked) && holds(shared, linked)
  const repeats = cleaner || (same(shared, title) && !holds(shared, linked))
  const order = repeats
    ? [linked, ...shown.filter((one) => agrees(one, title)), shared]
    : [shared, linked, ...shown]
  const rest = [
    from(metaOf(stated, 'twitter:title'), 'meta: twitter:title'),
    from(
      metaOf(stated, 'headline', 'title', 'dc.title', 'parsely-title', 'sailthru.title'),
      'meta: title',
    ),
    from(textIn(article?.['name']), 'JSON-LD: name'),
    title,
  ]
  const all = withoutTail([...order, ...shown, ...rest].filter((one) => one.value !== ''))
  return all.filter(
    (one, at) =>
      all.findIndex((other) => other.name === one.name && other.value === one.value) === at,
  )
}

/** The large headings, those first that say what another place says. */
function headingLike(stated: Stated, others: readonly Statement[]): string[] {
  const headings = stated.headings.slice(0, 10)
  const agreed = headings.filter((heading) =>
    others.some((other) => share(heading, other.value) > 0.6),
  )
  return [...agreed, ...headings.filter((heading) => !agreed.includes(heading))]
}

function share(one: string, other: string): number {
  const a = words(one)
  const b = new Set(words(other))
  return a.length === 0 ? 0 : a.filter((word) => b.has(word)).length / Math.max(a.length, b.size)
}

/** Whether one says what the other does and more. */
function holds(one: Statement, other: Statement): boolean {
  const [long, short] = [words(one.value).join(' '), words(other.value).join(' ')]
  return short.length > 8 && long.length > short.length && long.includes(short)
}

/** `Ferry stops - Politics` gives way to `Ferry stops` where another place says just that. */
function withoutTail(all: readonly Statement[]): Statement[] {
  const first = all[0]
  const shorter = all.find(
    (one) =>
      first !== undefined &&
      one.value.length > 12 &&
      first.value.startsWith(one.value) &&
      /^\s?[|:：·–—(\[-]/u.test(first.value.slice(one.value.length)),
  )
  return shorter === undefined ? [...all] : [shorter, ...all]
}

function same(one: Statement, other: Statement): boolean {
  return words(one.value).join(' ') === words(other.value).join(' ')
}

function agrees(one: Statement, other: Statement): boolean {
  return share(one.value, other.value) > 0.3
}

function candidate(text: string, name: string, outlets: readonly string[]): Statement {
  const value = oneLine(unescaped(text))
  return { value: withoutOutlet(value, outlets), name, words: value }
}

/** `Ferry stops | The Post` without ` | The Post` where the last or first part names the outlet. */
function withoutOutlet(title: string, outlets: readonly string[]): string {
  const known = outlets.map((outlet) => words(outlet).join('')).filter((outlet) => outlet !== '')
  let rest = title
  for (let round = 0; round < 3; round++) {
    const end = /^(.{6,}?)\s*(?:\s[|–—·»•:-]|[|ㅣ｜]|-{2,}|--)\s*([^|]{2,60})$/u.exec(rest)
    const last = words(end?.[2] ?? '').join('')
    if (end?.[1] === undefined || last === '') break
    const cut = lastPart(rest)
    const tail = words(cut?.tail ?? '').join('')
    if (cut === null || !known.some((outlet) => names(outlet, tail))) break
    rest = cut.head
  }
  return rest
}

function lastPart(title: string): { head: string; tail: string } | null {
  const marks = [...title.matchAll(/\s*(?:\s[|–—·»•:-]\s|\s?[|ㅣ｜]\s?|--|\s-\s?)\s*/gu)]
  const last = marks[marks.length - 1]
  if (last === undefined || last.index < 5) return null
  return {
    head: title.slice(0, last.index).trim(),
    tail: title.slice(last.index + last[0].length).trim(),
  }
}

function names(outlet: string, part: string): boolean {
  if (part === '') return false
  return (
    outlet === part ||
    (part.length > 3 && (outlet.includes(part) || part.includes(outlet)) && outlet.length > 2)
  )
}
