// Runs in the page of the tests of one view: a real database, and a desk that answers as told.
import type { ArticleId, StoryId } from '../../../renderer/domain/article.ts'
import { countWords, isProse } from '../../../renderer/domain/article.ts'
import type { Comparison } from '../../../renderer/domain/compare/comparison.ts'
import { Deeds } from '../../../renderer/controllers/deeds.ts'
import type { Library } from '../../../renderer/controllers/library.ts'
import { noSearch } from '../../../renderer/controllers/search-link.ts'
import { fromHash } from '../../../renderer/controllers/route.ts'
import { compareArticles } from '../../../renderer/domain/compare/compare.ts'
import { compareAll } from '../../../renderer/library/compare-all.ts'
import { LibraryDatabase, type ArticleRow } from '../../../renderer/library/database.ts'
import { Desk } from '../../../renderer/library/desk.ts'
import type { ToLibrary } from '../../../renderer/library/messages.ts'
import { NameBook } from '../../../renderer/library/name-book.ts'
import { pack } from '../../../renderer/library/packing.ts'
import { QuoteBook } from '../../../renderer/library/quote-book.ts'
import '../../../renderer/views/many-side-by-side.ts'
import '../../../renderer/views/names-panel.ts'
import '../../../renderer/views/quotes-panel.ts'
import '../../../renderer/views/reading-room.ts'
import '../../../renderer/views/side-by-side.ts'
import type { RoomArticle, RoomState } from './state.ts'

const story = 'story' as StoryId
let articles: readonly RoomArticle[] = []
let comparisons: Readonly<Record<string, Comparison>> = {}

const db = new LibraryDatabase('room')
const names = new NameBook(db)
const quotes = new QuoteBook(db)
const desk = new Desk(answer)
const act = () => Promise.resolve()
const library: Library = { db, desk, act, deeds: new Deeds(act), search: noSearch }

function answer(message: ToLibrary): void {
  if (message.kind !== 'ask') return
  if (message.question.kind === 'names') void nameIn(message.number, message.question.articles)
  if (message.question.kind === 'quotes') void quotedBy(message.number, message.question.articles)
  if (message.question.kind === 'compare-all')
    void everyTwo(message.number, message.question.articles)
  if (message.question.kind !== 'compare') return
  const { number, question } = message
  const comparison = comparisons[`${question.a} ${question.b}`]
  const [a, b] = [comparable(question.a), comparable(question.b)]
  if (!comparison || !a || !b) desk.receive({ kind: 'failed', number, reason: 'They are gone.' })
  else {
    const answered = { a, b, comparison, milliseconds: 1 }
    desk.receive({ kind: 'answer', number, answer: answered })
  }
}

/** Three to six articles are compared as the library compares them. */
async function everyTwo(number: number, ids: readonly ArticleId[]): Promise<void> {
  const said = (reason: unknown) => (reason instanceof Error ? reason.message : '')
  await compareAll(db, ids, compareArticles).then(
    (answered) => desk.receive({ kind: 'answer', number, answer: answered }),
    (reason: unknown) => desk.receive({ kind: 'failed', number, reason: said(reason) }),
  )
}

/** Names and figures are found as the library finds them. */
async function nameIn(number: number, ids: readonly ArticleId[]): Promise<void> {
  const said = (reason: unknown) => (reason instanceof Error ? reason.message : '')
  await names.named(ids).then(
    (answered) => desk.receive({ kind: 'answer', number, answer: answered }),
    (reason: unknown) => desk.receive({ kind: 'failed', number, reason: said(reason) }),
  )
}

/** Quotations are found as the library finds them. */
async function quotedBy(number: number, ids: readonly ArticleId[]): Promise<void> {
  const said = (reason: unknown) => (reason instanceof Error ? reason.message : '')
  await quotes.quoted(ids).then(
    (answered) => desk.receive({ kind: 'answer', number, answer: answered }),
    (reason: unknown) => desk.receive({ kind: 'failed', number, reason: said(reason) }),
  )
}

function comparable(id: ArticleId) {
  const found = articles.find((one) => one.id === id)
  if (!found) return null
  const { headline, language, body, provenance } = found.article
  return { id, name: found.outlet || headline, headline, language, body, provenance }
}

async function file({ id, outlet, article, learnt }: RoomArticle): Promise<void> {
  const { headline, language, direction, body, provenance, remarks, format } = article
  const prose = body.blocks.filter(isProse)
  const row: ArticleRow = {
    id,
    headline,
    outlet,
    outletStatus: learnt ? 'learnt' : outlet ? 'stated' : 'not-stated',
    published: provenance.published[0]?.value ?? '',
    filed: 0,
    sortDate: '2026-01-01',
    format,
    language,
    direction,
    opening: '',
    words: prose.reduce((sum, block) => sum + countWords(block.text), 0),
    paragraphs: prose.length,
    story,
    paths: [`${id}.txt`],
    current: 1,
    replaces: '',
  }
  await db.articles.put(row)
  await db.bodies.put({ id, packed: pack({ body, provenance, remarks }) })
  if (learnt) await db.learnt.put({ id, provenance: learnt })
}

/** What a test can do in the page of one view. */
export interface Room {
  /** Files the articles of one story and puts a view up. */
  show(tag: string, state: RoomState): Promise<void>
}

declare global {
  interface Window {
    readonly room: Room
  }
}

const room: Room = {
  async show(tag, state) {
    articles = state.articles
    comparisons = state.comparisons
    await db.open()
    for (const one of articles) await file(one)
    const members = articles.map(({ id }, at) => {
      return {
        article: id,
        relation: at === 0 ? 'first' : 'excerpt',
        reason: 'same words',
        share: 1,
      }
    })
    await db.stories.put({ id: story, headline: 'Story', sortDate: '2026-01-01', members })
    const view = document.createElement(tag)
    view.style.height = '100vh'
    Object.assign(view, { library }, state.properties)
    document.body.replaceChildren(view)
  },
}

// The shell follows the address; here the view is told directly.
window.addEventListener('hashchange', () => {
  const many = document.querySelector('many-side-by-side')
  const route = fromHash(location.hash)
  if (many && route.view === 'compare') {
    Object.assign(many, { articles: route.articles, tab: route.tab })
  }
  const [, , a, b, tab] = location.hash.split('/')
  const view = document.querySelector('side-by-side')
  if (view && a && b) Object.assign(view, { a, b, tab })
})

Object.assign(window, { room })
