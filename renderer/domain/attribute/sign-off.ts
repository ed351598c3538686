import { agencyNamed } from './agencies.ts'
import { readByline, readNameLine } from './byline.ts'
import { trimmedStretch, type Found, type Stretch } from './found.ts'
import { outletNameAt, tidyOutletName } from './outlet-name.ts'

/** What a line beside a text says of who helped with it and whose it is. */
export interface SignOff {
  readonly byline: readonly Found[]
  readonly agency: readonly Found[]
  readonly takenFrom: readonly Found[]
}

/** Such a line is short. UTF-16 units. */
const longest = 300
const task =
  /(?:^|[(;.]\s?)(?<task>(?:additional\s|further\s|with\s)?(?:reporting|writing|written|additional reporting|text|compiled|contributions|mitarbeit|reported)(?:\sand\s(?:writing|reporting))?)\s?(?:by|von|:)\s(?<names>[^;.)]{3,160})/giu
const contributed =
  /^[—–(\s]*(?<names>.{2,160}?)\s(?:also\s)?contributed(?:\s(?:reporting|research|to the reporting))?(?:\s(?:to|from)\s.{2,60})?\.?\)?$/iu
const withHelp =
  /^[—–(\s]*(?:(?:with\s(?:additional\s)?(?:reporting|files|material|information|inputs?|agency inputs?|contributions?|reports?)\s(?:by|from|of)|with|from|via agencies|avec|mit(?:\s(?:material|informationen|agenturmaterial))?(?:\s(?:von|der|des))?|con\s(?:información|informaciones|datos|material)\sde|com\s(?:informações|agências)(?:\sda|\sde|\sdo)?|con|met(?:\smateriaal\svan)?)(?:\s(?:the|der|die|la|l['’]))?)\s(?<names>.{2,120})$/iu
const source =
  /^[—–(\s]*(?<label>source|sources|via|quellen?|bron|fuente|fonte|kaynak|källa|kilde|źródło|источник|来源|來源|出典|출처|المصدر)(?:\s?[:：]\s?|\s(?=\p{Lu}))(?<names>\S.{0,100})$/iu
const alone = /^[—–(\s/]*(?<names>[\p{L}/ .-]{2,40})[)\s./]*$/u
const agencies =
  /^[—–(\s]*(?:from\s)?(?<desk>(?:news\s)?agencies|wire\s(?:reports|services)|news\sservices|agenturen|agences|agencias|agenzie)[)\s.]*$/iu
const infocom = /(?:©\s?)?\b(?<names>dpa)-infocom\b|\b(?<other>dpa|apa|afp|sda):\d{6}-/u

/**
 * What a short line above or below a text says: `(Reporting by Jane Doe; Editing by John Roe)`, `With AFP and
 * Reuters`, `AP contributed to this report.`, `Source: The Post`, `(dpa)`. `null` when it says nothing of
 * the kind. Editors are not named: they did not report.
 */
export function readSignOff(line: string): SignOff | null {
  if (line.length > longest) return null
  return (
    reporters(line) ??
    contributors(line) ??
    fromAgencies(line) ??
    fromSource(line) ??
    helpers(line) ??
    aloneAgency(line)
  )
}

function reporters(line: string): SignOff | null {
  const all = [...line.matchAll(task)].flatMap((match) => {
    const names = match.groups?.['names'] ?? ''
    const start = match.index + match[0].length - names.length
    const method = /additional|further|contrib|mitarbeit/iu.test(match.groups?.['task'] ?? '')
      ? 'additional reporting'
      : 'reporting credit'
    return namesAt(line, { start, end: start + names.length }, method)
  })
  return all.length === 0 ? null : sorted(all)
}

function contributors(line: string): SignOff | null {
  const names = contributed.exec(line)?.groups?.['names'] ?? ''
  if (names === '') return null
  const start = line.indexOf(names)
  const all = namesAt(line, { start, end: start + names.length }, 'contributed to the report')
  return all.length === 0 ? null : sorted(all)
}

function helpers(line: string): SignOff | null {
  const names = withHelp.exec(line)?.groups?.['names'] ?? ''
  if (names === '') return null
  const start = line.lastIndexOf(names)
  const all = namesAt(line, { start, end: start + names.length }, 'line that names who helped')
  const agency = all.filter(({ kind }) => kind === 'agency')
  return agency.length === 0 ? null : sorted(all)
}

function fromSource(line: string): SignOff | null {
  const names = source.exec(line)?.groups?.['names'] ?? ''
  if (names === '') return null
  const start = line.lastIndexOf(names)
  const method = 'source line'
  const agency = namedAgencies(line, { start, end: start + names.length }, method)
  if (agency.length > 0) return { ...nobody, agency }
  const name = outletNameAt(line, start)
  // The name must fill the line: `Source: a spring in the hills` is a sentence.
  if (!name || line.slice(name.end).replace(/[\s.)»”"]/gu, '') !== '') return null
  const value = tidyOutletName(line.slice(name.start, name.end))
  return { ...nobody, takenFrom: [{ ...name, value, method, confidence: 0.8 }] }
}

function aloneAgency(line: string): SignOff | null {
  const names = alone.exec(line)?.groups?.['names'] ?? ''
  if (names === '') return null
  const start = line.indexOf(names)
  const words = trimmedStretch(line, { start, end: start + names.length }, '.')
  const whole = agencyNamed(line.slice(words.start, words.end))
  const method = 'agency in a line of its own'
  if (whole)
    return { ...nobody, agency: [{ ...words, value: whole.name, method, confidence: 0.9 }] }
  if (!line.includes('/')) return null
  const agency = namedAgencies(line, words, method)
  return agency.length === 0 ? null : { ...nobody, agency }
}

function fromAgencies(line: string): SignOff | null {
  const desk = agencies.exec(line)?.groups?.['desk']
  const method = 'agency line'
  if (desk !== undefined) {
    const start = line.indexOf(desk)
    const found = { value: desk, start, end: start + desk.length, method, confidence: 0.7 }
    return { ...nobody, agency: [found] }
  }
  const groups = infocom.exec(line)?.groups
  const mark = groups?.['names'] ?? groups?.['other'] ?? ''
  const known = agencyNamed(mark)
  if (!known) return null
  const start = line.indexOf(mark)
  const found = { value: known.name, start, end: start + mark.length, method, confidence: 0.9 }
  return { ...nobody, agency: [found] }
}

const nobody: SignOff = { byline: [], agency: [], takenFrom: [] }

type Named = Found & { readonly kind: 'person' | 'agency' | 'desk' }

function sorted(all: readonly Named[]): SignOff {
  return {
    byline: all.filter(({ kind }) => kind === 'person').map(bare),
    agency: all.filter(({ kind }) => kind === 'agency').map(bare),
    takenFrom: [],
  }
}

function bare({ value, start, end, method, confidence }: Named): Found {
  return { value, start, end, method, confidence }
}

/** People and agencies named in a stretch: `Associated Press writers Jane Doe in Seoul and John Roe in Tokyo`. */
function namesAt(line: string, at: Stretch, method: string): readonly Named[] {
  const words = line.slice(at.start, at.end)
  const writers = /^(?:the\s)?(?<agency>.{2,40}?)\s(?:writers?|reporters?|journalists?)\s/iu.exec(
    words,
  )
  const house = writers?.groups?.['agency'] ?? ''
  const known = agencyNamed(house)
  const skip = known && writers ? writers[0].length : 0
  const found = readNames(words.slice(skip)).map((one) => ({
    ...one,
    start: one.start + at.start + skip,
    end: one.end + at.start + skip,
    method,
    confidence: 0.75,
  }))
  const more = found.length > 0 ? [] : namedAgencies(line, at, method)
  const start = line.indexOf(house)
  const own: Named[] = known
    ? [
        {
          value: known.name,
          start,
          end: start + house.length,
          method,
          confidence: 0.9,
          kind: 'agency',
        },
      ]
    : []
  return [...own, ...found, ...more.map((one): Named => ({ ...one, kind: 'agency' }))]
}

function readNames(words: string): readonly Named[] {
  const list = words.replace(/[.)\s]+$/u, '')
  const named = readNameLine(list)
  return named.length > 0 ? named : readByline(list)
}

/** The agencies that a list names, other words between them left alone. */
function namedAgencies(line: string, at: Stretch, method: string): readonly Found[] {
  const found: Found[] = []
  for (const part of line
    .slice(at.start, at.end)
    .matchAll(/[^,/;&+()]+?(?=\s(?:and|und|et|y|e|en)\s|[,/;&+()]|\.?$)/gu)) {
    const lead = /^\s?(?:(?:and|und|et|y|e|en)\s)?(?:the\s|der\s)?/iu.exec(part[0])?.[0].length ?? 0
    const start = at.start + part.index + lead
    const words = trimmedStretch(line, { start, end: at.start + part.index + part[0].length }, '.')
    const known = agencyNamed(line.slice(words.start, words.end))
    if (known && !known.picturesOnly)
      found.push({ ...words, value: known.name, method, confidence: 0.85 })
  }
  return found
}
