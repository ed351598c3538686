import { SaxesParser } from 'saxes'
import type { PlistValue } from './binary-plist.ts'

/** Lists in lists: deeper ones are made to hurt. */
const deepest = 32

interface Open {
  readonly values: PlistValue[]
  readonly names: string[]
}

/** An XML property list as values. @throws Error when it is no XML, or nests without end. */
export function xmlPlist(text: string): PlistValue {
  const parser = new SaxesParser()
  const top: Open = { values: [], names: [] }
  const open: Open[] = [top]
  let words: string[] = []
  parser.on('error', () => {
    throw new Error('its property list is damaged')
  })
  parser.on('opentag', ({ name }) => {
    words = []
    if (open.length > deepest) throw new Error('the property list nests without end')
    if (name === 'dict' || name === 'array') open.push({ values: [], names: [] })
  })
  parser.on('text', (part) => words.push(part))
  parser.on('cdata', (part) => words.push(part))
  parser.on('closetag', ({ name }) => {
    const isList = name === 'dict' || name === 'array'
    const done = isList ? open.pop() : undefined
    const around = open[open.length - 1]
    if (!around || name === 'plist') return
    if (name === 'key') around.names.push(words.join(''))
    else around.values.push(done ? listOf(name, done) : valueOf(name, words.join('')))
    words = []
  })
  parser.write(text).close()
  return top.values[0] ?? null
}

function listOf(name: string, { values, names }: Open): PlistValue {
  if (name === 'array') return values
  return new Map(names.map((key, at) => [key, values[at] ?? null]))
}

function valueOf(name: string, words: string): PlistValue {
  if (name === 'string') return words
  return name === 'data' ? dataOf(words) : null
}

function dataOf(words: string): Uint8Array {
  const letters = words.replace(/[^A-Za-z0-9+/]/g, '')
  const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0))
}
