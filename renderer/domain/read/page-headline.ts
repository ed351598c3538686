import type { Field } from './draft.ts'
import { folded, oneLine } from './folding.ts'
import type { PageDocument } from './page-tree.ts'

/**
 * A page's headline: what it shows as its heading when a field says the same, else the field, else the
 * only large heading, else the page's title without the outlet's name.
 */
export function headlineOf(
  document: PageDocument,
  fields: readonly Field[],
  readable: string,
): string {
  const stated = fields
    .filter((field) => field.means === 'headline')
    .map((field) => withoutOutlet(field.value, fields))
  const shown = [...document.querySelectorAll('h1')]
    .map((one) => oneLine(one.textContent ?? ''))
    .filter((one) => one !== '')
  const title = oneLine(document.querySelector('title')?.textContent ?? '')
  const agreed = shown.find((one) => [...stated, title].some((other) => says(other, one)))
  if (agreed) return agreed
  const [first] = stated
  if (first) return first
  if (shown.length === 1 && shown[0]) return shown[0]
  return withoutOutlet(oneLine(readable) || title, fields)
}

/** Whether the longer line begins with the shorter one or says the same. */
function says(line: string, heading: string): boolean {
  const [a, b] = [folded(line), folded(heading)]
  return a === b || (b.length > 12 && a.startsWith(b))
}

/** `Ferry stops | The Post` without ` | The Post`, when the last part is the outlet or very short. */
function withoutOutlet(title: string, fields: readonly Field[]): string {
  const match = /^(.{8,}?)\s[|–—»·-]\s([^|–—»·]{2,50})$/u.exec(title)
  if (!match?.[1] || !match[2]) return title
  const outlets = fields
    .filter((field) => field.means === 'outlet')
    .map((field) => folded(field.value))
  const tail = folded(match[2])
  const known = outlets.some(
    (outlet) => outlet === tail || outlet.includes(tail) || tail.includes(outlet),
  )
  return known || title.includes(' | ') ? match[1].trim() : title
}
