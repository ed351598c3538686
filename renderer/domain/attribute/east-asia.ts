import { agencyNamed } from './agencies.ts'
import type { Stretch } from './found.ts'

/** The stretches of a line of Chinese, Japanese or Korean that name who signs, and the agency beside. */
export interface EastAsianByline {
  readonly names: readonly Stretch[]
  readonly agency: Stretch | null
}

const han = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー]'
const before = new RegExp(
  `^[（(【]?([\\p{Script=Han}]{2,6}?)?(?:特派)?(?:实习)?(?:记者|記者|通讯员|通訊員|作者|撰文|文)\\s?[:：/／\\s　]\\s?((?:${han}{2,5}[\\s　、，,·]{0,2}){1,5})[）)】]?$`,
  'u',
)
const after = new RegExp(`^[（(【]?(${han}{2,5}(?:\\s${han}{1,4})?)(?:記者|记者)[）)】]?$`, 'u')
const korean =
  /^[([]?((?:[\p{Script=Hangul}]{2,4}[·,\s]{1,2}){0,3}[\p{Script=Hangul}]{2,4})\s?(?:선임|인턴)?(?:기자|특파원|논설위원|통신원)(?:\s\S{1,40}@\S{1,60})?[)\]]?(?=$|\s=)/u

/** What an East Asian byline says: `記者 山田太郎`, `文/王小明`, `홍길동 기자`; `null` for other lines. */
export function readEastAsianByline(line: string): EastAsianByline | null {
  if (line.length > 80) return null
  const match = before.exec(line)
  if (match) return leadBy(line, match)
  const name = (after.exec(line) ?? korean.exec(line))?.[1]
  // `新华社记者` names an agency's reporter and nobody by name.
  if (name === undefined || agencyNamed(name)) return null
  return { names: split(line.indexOf(name), name), agency: null }
}

function leadBy(line: string, match: RegExpExecArray): EastAsianByline {
  const [whole, house = '', list = ''] = match
  const start = whole.lastIndexOf(list)
  const at = line.indexOf(house)
  const agency = agencyNamed(house) ? { start: at, end: at + house.length } : null
  return { names: split(start, list), agency }
}

function split(start: number, list: string): readonly Stretch[] {
  // One Japanese name may hold a space between family and given name; two names are parted by marks.
  const parts = /[、，,·]/u.test(list) || !/^\S{1,2}[\s　]\S{1,2}$/u.test(list.trim())
  return [...list.matchAll(parts ? /[^\s　、，,·]+/gu : /\S.*\S/gu)].map((name) => ({
    start: start + name.index,
    end: start + name.index + name[0].length,
  }))
}
