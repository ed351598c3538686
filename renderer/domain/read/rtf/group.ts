import type { Span } from '../../article.ts'
import type { Destination } from './destinations.ts'

/** A link or another field of the text: what it does is written before what it shows. */
export interface RtfField {
  instruction: string
}

type Look = Exclude<Span['kind'], 'link' | 'code'>

const looks: Readonly<Record<string, Look>> = {
  b: 'strong',
  i: 'emphasis',
  super: 'superscript',
  sub: 'subscript',
}
/** Words that say which script the next font is for, and which of a run's fonts counts. */
const scripts: Readonly<Record<string, string>> = {
  dbch: 'dbch',
  hich: 'hich',
  loch: 'loch',
  rtlch: 'rtlch',
  ltrch: '',
}

/** How the words of a group look and what they are for. Each group starts as the one around it. */
export interface Group {
  destination: Destination
  /** The control word that said so; empty when inherited from the group around it. */
  named: string
  readonly looks: Set<Look>
  hidden: boolean
  font: number
  /** The font of each of the scripts a run may be in. */
  readonly fonts: Map<string, number>
  script: string
  /** How many signs stand in for a letter that old programs cannot show. */
  stand: number
  style: number
  outline: number | null
  inTable: boolean
  /** 0 for no list. */
  depth: number
  field: RtfField | null
  /** Where the words of a field begin in the paragraph; -1 when none is open here. */
  shownFrom: number
}

/** The group that a file starts with. */
export function firstGroup(): Group {
  return {
    destination: 'text',
    named: '',
    looks: new Set(),
    hidden: false,
    font: -1,
    fonts: new Map(),
    script: '',
    stand: 1,
    style: 0,
    outline: null,
    inTable: false,
    depth: 0,
    field: null,
    shownFrom: -1,
  }
}

/** A group within another. */
export function inner(group: Group): Group {
  return {
    ...group,
    named: '',
    looks: new Set(group.looks),
    fonts: new Map(group.fonts),
    shownFrom: -1,
  }
}

/** Takes in a control word about looks, paragraphs and fonts; passes over those that say neither. */
export function setProperty(group: Group, word: string, value: number | null): void {
  const look = looks[word]
  if (look) setLook(group, look, value !== 0)
  else if (scripts[word] !== undefined) setScript(group, scripts[word])
  else if (word === 'f' || word === 'af') setFont(group, word, value ?? 0)
  else setParagraph(group, word, value)
}

function setLook(group: Group, look: Look, on: boolean): void {
  if (on) group.looks.add(look)
  else group.looks.delete(look)
}

function setScript(group: Group, script: string): void {
  group.script = script
  group.font = group.fonts.get(script) ?? group.font
}

function setFont(group: Group, word: 'f' | 'af', font: number): void {
  if (word === 'af' && group.script === '') return
  group.fonts.set(group.script, font)
  if (word === 'f' || group.script === 'dbch') group.font = font
}

function setParagraph(group: Group, word: string, value: number | null): void {
  switch (word) {
    case 'plain':
      group.looks.clear()
      return
    case 'nosupersub':
      group.looks.delete('superscript')
      group.looks.delete('subscript')
      return
    case 'pard':
      Object.assign(group, { style: 0, outline: null, inTable: false, depth: 0 })
      return
    case 'intbl':
      group.inTable = true
      return
    case 'v':
    case 'deleted':
      group.hidden = value !== 0
      return
    case 'uc':
      group.stand = Math.max(0, value ?? 1)
      return
    case 'ilvl':
      group.depth = Math.max(0, value ?? 0) + 1
      return
    case 'ls':
      group.depth = Math.max(1, group.depth)
      return
    case 's':
      group.style = value ?? 0
      return
    case 'outlinelevel':
      group.outline = value
      return
  }
}
