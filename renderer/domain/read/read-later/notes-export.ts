import type { HeldPicture } from '../../article.ts'
import { heldPicture } from '../held-pictures.ts'
import { attributeOf, allBelow, at, childrenOf, childOf, textOf, wordsOf } from '../xml/xml-walk.ts'
import { xmlTree, type XmlElement } from '../xml/xml-tree.ts'
import { emptyEntry, mostEntries, unsaid, type Entry, type Said } from './entry.ts'

/** A note as an entry, with the pictures that the export holds for it. */
export interface Note {
  readonly entry: Entry
  /** A picture by the name that the text was given for it: `en-media:0`. */
  readonly pictureOf: (address: string) => HeldPicture | null
  /** The whole page was clipped, with what stands around its article. */
  readonly isWholePage: boolean
}

/**
 * The notes of an Evernote export, one after another, each parsed by itself: such files hold years of
 * notes with all their pictures.
 */
export function* notesOf(text: string): Generator<Note | { readonly broken: string }> {
  const opening = /<note(?=[\s>])/g
  for (let number = 1; number <= mostEntries; number += 1) {
    const start = opening.exec(text)?.index
    if (start === undefined) return
    const end = text.indexOf('</note>', start)
    if (end < 0) {
      yield { broken: `note ${String(number)}` }
      return
    }
    opening.lastIndex = end
    yield noteIn(text.slice(start, end + 7), number)
  }
}

function noteIn(source: string, number: number): Note | { readonly broken: string } {
  try {
    return noteOf(xmlTree(source), source)
  } catch {
    return { broken: `note ${String(number)}` } // the other notes are none the worse
  }
}

function noteOf(note: XmlElement, source: string): Note {
  const about = childOf(note, 'note-attributes')
  const said = (element: XmlElement | undefined, key: string): Said => {
    const value = wordsOf(element)
    return value === '' ? unsaid : { value, key, words: standing(source, value) }
  }
  const content = textOf(childOf(note, 'content'))
  const pictures = childrenOf(note, 'resource').map(pictureIn)
  return {
    entry: {
      ...emptyEntry,
      title: said(childOf(note, 'title'), 'title'),
      address: said(childOf(about, 'source-url'), 'source-url'),
      author: said(childOf(about, 'author'), 'author'),
      html: withPictures(content),
      tags: childrenOf(note, 'tag').map(wordsOf),
      saved: wordsOf(childOf(note, 'created')),
    },
    pictureOf: (address) => {
      const number = /^en-media:(\d{1,4})$/.exec(address)?.[1]
      return number === undefined ? null : (pictures[Number(number)] ?? null)
    },
    isWholePage: /--en-clipped-content\s?:\s?fullPage/i.test(content),
  }
}

/** The words as the file writes them: XML escapes an ampersand. */
function standing(source: string, value: string): string {
  return source.includes(value) ? value : value.replace(/&/g, '&amp;')
}

/** Marks of media stand in the order of the files they stand for, as Evernote writes its exports. */
function withPictures(content: string): string {
  let number = 0
  return content
    .replace(/^\s{0,40}<\?xml[^>]{0,200}>/, '')
    .replace(/<!DOCTYPE[^>]{0,400}>/i, '')
    .replace(/<en-media\b/g, () => `<img src="en-media:${String(number++)}" `)
    .replace(/<\/en-media>/g, '')
}

function pictureIn(resource: XmlElement): HeldPicture | null {
  const data = at(resource, 'data')
  if (attributeOf(data, 'encoding') !== 'base64') return null
  return heldPicture(fromBase64(textOf(data)))
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array() // damaged on the way; the note is read without it
  }
}

/** What a list of feeds holds. */
export interface FeedList {
  readonly feeds: number
  readonly links: readonly Entry[]
}

/** An OPML file's feeds, counted, and the plain links in it. */
export function feedList(text: string): FeedList {
  const outlines = allBelow(xmlTree(text), 'outline')
  const links = outlines.filter((one) => attributeOf(one, 'xmlUrl') === '' && linkOf(one) !== '')
  return {
    feeds: outlines.filter((one) => attributeOf(one, 'xmlUrl') !== '').length,
    links: links.map((one) => {
      const title = attributeOf(one, 'text')
      const address = linkOf(one)
      return {
        ...emptyEntry,
        title: title === '' ? unsaid : { value: title, key: 'text', words: standing(text, title) },
        address: { value: address, key: 'url', words: standing(text, address) },
        saved: attributeOf(one, 'created'),
      }
    }),
  }
}

function linkOf(outline: XmlElement): string {
  return attributeOf(outline, 'url') || attributeOf(outline, 'htmlUrl')
}
