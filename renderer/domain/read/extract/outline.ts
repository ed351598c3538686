import { newCueReader } from './cues.ts'
import { attributeOf, isElement, isText, walk } from './page-node.ts'
import type { PageElement, PageNode } from './page-node.ts'

/** An element of the page, with what is known of it before any judging. */
export interface Region {
  readonly element: PageElement
  readonly tag: string
  /** Number of the region around it; -1 for the first. */
  readonly parent: number
  readonly depth: number
  /** Bits of `cue` from its own class, id, role and tag. */
  readonly cues: number
  /** Tag and class: what is built alike has the same. */
  readonly signature: string
  /** Hidden by an attribute or inline style of its own or around it. */
  readonly hidden: boolean
  /** The passages inside: from `first` up to, not including, `end`. */
  readonly first: number
  end: number
}

/** A run of text that a browser would show as one paragraph, heading, list item or line. */
export interface Passage {
  /** The nearest element that makes a block. */
  readonly block: number
  /** The innermost element that holds all of it. */
  readonly inner: number
  /** Text nodes, pictures and line breaks in order. */
  readonly leaves: readonly PageNode[]
  /** White space folded; single line breaks kept. */
  readonly text: string
  /** Characters inside links. */
  readonly linked: number
  readonly links: number
  /** Characters in bold or italic. */
  readonly stressed: number
  /** Parted from the one before by line breaks only. */
  readonly broken: boolean
}

/** A page as regions and passages, both in document order. */
export interface Outline {
  readonly regions: readonly Region[]
  readonly passages: readonly Passage[]
}

const skipped = new Set(
  'script style noscript template svg iframe object embed applet audio video canvas select option textarea button input datalist head map progress meter rp'.split(
    ' ',
  ),
)
const blockTags = new Set(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table caption colgroup tbody td tfoot th thead tr ul legend optgroup'.split(
    ' ',
  ),
)
const stressTags = new Set(['b', 'strong', 'i', 'em'])

/** More passages than this are not read: no article is that long. */
const mostPassages = 20_000

/** Cuts a page into passages, in one walk. Pages without a body element give what there is. */
export function outline(root: PageNode): Outline {
  const outliner = new Outliner()
  walk(
    root,
    (node) => outliner.enter(node),
    (node) => {
      outliner.leave(node)
    },
  )
  outliner.flush()
  return outliner
}

class Outliner implements Outline {
  readonly regions: Region[] = []
  readonly passages: Passage[] = []
  readonly #cuesOf = newCueReader()
  #open = -1
  #block = -1
  readonly #blocks: number[] = []
  #links = 0
  #stress = 0
  #pre = 0
  #run = newRun()
  #broken = false

  enter(node: PageNode): boolean {
    if (isText(node)) {
      this.#addText(node)
      return false
    }
    if (!isElement(node)) return false
    const tag = node.localName
    if (tag === 'br') {
      this.#addBreak(node)
      return false
    }
    if (tag === 'img' || tag === 'picture') {
      this.#run.leaves.push(node)
      return false
    }
    if (isSkipped(node, tag) || this.passages.length >= mostPassages) return false
    this.#openRegion(node, tag)
    return true
  }

  leave(node: PageNode): void {
    if (!isElement(node)) return
    const tag = node.localName
    if (blockTags.has(tag)) {
      this.flush()
      this.#block = this.#blocks.pop() ?? -1
    }
    if (tag === 'a') this.#links--
    if (tag === 'pre') this.#pre--
    if (stressTags.has(tag)) this.#stress--
    const region = this.regions[this.#open]
    if (region === undefined) return
    region.end = this.passages.length + (this.#run.letters > 0 ? 1 : 0)
    this.#open = region.parent
  }

  /** Ends the passage under way. */
  flush(): void {
    const run = this.#run
    if (run.letters > 0 && this.passages.length < mostPassages) {
      const inner = this.#meeting(run.first, run.last)
      this.passages.push({
        block: this.#block,
        inner,
        leaves: run.leaves,
        text: run.pre ? run.parts.join('') : foldSpace(run.parts.join('')),
        linked: run.linked,
        links: run.links.size,
        stressed: run.stressed,
        broken: this.#broken,
      })
    }
    this.#broken = false
    if (run.leaves.length > 0 || run.letters > 0) this.#run = newRun()
  }

  #openRegion(node: PageElement, tag: string): void {
    if (blockTags.has(tag)) {
      this.flush()
      this.#blocks.push(this.#block)
      this.#block = this.regions.length
    }
    if (tag === 'a') this.#links++
    if (tag === 'pre') this.#pre++
    if (stressTags.has(tag)) this.#stress++
    const around = this.regions[this.#open]
    const words = wordsOf(node)
    this.regions.push({
      element: node,
      tag,
      parent: this.#open,
      depth: (around?.depth ?? -1) + 1,
      cues: tag === 'body' || tag === 'html' ? 0 : this.#cuesOf(tag, words),
      signature: `${tag}.${attributeOf(node, 'class').slice(0, 80)}`,
      hidden: (around?.hidden ?? false) || isHidden(node),
      first: this.passages.length,
      end: this.passages.length,
    })
    this.#open = this.regions.length - 1
  }

  #addText(node: PageNode): void {
    const text = node.nodeValue ?? ''
    const run = this.#run
    const letters = lettersIn(text)
    if (letters === 0) {
      if (text !== '' && run.letters > 0) {
        run.parts.push(this.#pre > 0 ? text : ' ')
        run.leaves.push(node)
      }
      return
    }
    if (run.letters === 0) run.first = this.#open
    run.last = this.#open
    run.letters += letters
    run.breaks = 0
    run.pre ||= this.#pre > 0
    run.parts.push(this.#pre > 0 ? text : text.replace(/[ \t\n\r\f\v]+/g, ' '))
    run.leaves.push(node)
    if (this.#links > 0) {
      run.linked += letters
      run.links.add(this.#open)
    }
    if (this.#stress > 0) run.stressed += letters
  }

  #addBreak(node: PageNode): void {
    const run = this.#run
    if (run.letters === 0) return
    run.breaks++
    if (run.breaks > 1 && this.#pre === 0) {
      this.flush()
      this.#broken = true
      return
    }
    run.parts.push('\n')
    run.leaves.push(node)
  }

  /** The innermost region around both; gives up on absurd depths and takes the block. */
  #meeting(first: number, last: number): number {
    let one = first
    let other = last
    for (let steps = 0; steps < 60 && one !== other; steps++) {
      if (one > other) one = this.regions[one]?.parent ?? this.#block
      else other = this.regions[other]?.parent ?? this.#block
    }
    return one === other ? one : this.#block
  }
}

interface Run {
  readonly leaves: PageNode[]
  readonly parts: string[]
  readonly links: Set<number>
  letters: number
  linked: number
  stressed: number
  first: number
  last: number
  breaks: number
  pre: boolean
}

function newRun(): Run {
  return {
    leaves: [],
    parts: [],
    links: new Set(),
    letters: 0,
    linked: 0,
    stressed: 0,
    first: -1,
    last: -1,
    breaks: 0,
    pre: false,
  }
}

function isSkipped(node: PageElement, tag: string): boolean {
  if (!skipped.has(tag)) return false
  // The text of a shadow root saved with the page is shown; other templates are not.
  return tag !== 'template' || node.getAttribute('shadowrootmode') === null
}

function wordsOf(node: PageElement): string {
  const more =
    attributeOf(node, 'itemprop') +
    ' ' +
    attributeOf(node, 'data-testid') +
    ' ' +
    attributeOf(node, 'data-component') +
    ' ' +
    attributeOf(node, 'role')
  return `${attributeOf(node, 'class')} ${attributeOf(node, 'id')} ${more}`.trim()
}

function isHidden(node: PageElement): boolean {
  if (node.getAttribute('hidden') !== null || node.getAttribute('aria-hidden') === 'true')
    return true
  const style = node.getAttribute('style')
  return (
    style !== null &&
    /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style.slice(0, 500))
  )
}

function lettersIn(text: string): number {
  return text.trim().length
}

function foldSpace(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
