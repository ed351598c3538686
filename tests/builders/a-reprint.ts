import type { Article, ArticleId, Attribution } from '../../renderer/domain/article.ts'
import type { RoomArticle } from '../views/room/state.ts'
import { anArticle } from './an-article.ts'

const long =
  'It was the longest meeting that anybody in the town can remember, and nobody left early. '

/** What the original says, paragraph by paragraph; the excerpt leaves out the first four. */
const paragraphs = [
  `PORT ELLEN — The harbour board met on Monday. ${long.repeat(3)}`,
  `Its chair opened with the accounts. ${long.repeat(3)}`,
  `Fishermen had filled the gallery. ${long.repeat(3)}`,
  `The survey was then read aloud. ${long.repeat(3)}`,
  'The board put off its vote on dredging until spring, the harbour master said.',
  'The money promised by the region has not come.',
  'Ferries will run as usual.',
  'A decision is due in April.',
]

/** The Harbour Post's report: names no outlet itself; its outlet was learnt from the excerpt. */
export function theOriginal(): RoomArticle {
  const article = anArticle({ headline: 'Vote on dredging put off', paragraphs })
  const dateline: Attribution = {
    value: 'Port Ellen',
    status: 'stated',
    evidence: [{ words: 'PORT ELLEN —', place: { in: 'block', block: 0, start: 0, end: 12 } }],
    method: 'dateline before the first words',
    confidence: 0.95,
  }
  return {
    id: 'original' as ArticleId,
    outlet: 'The Harbour Post',
    article: { ...article, provenance: { ...article.provenance, dateline: [dateline] } },
    learnt: { outlet: [learntOutlet] },
  }
}

const leadIn = 'As reported in the Harbour Post, the vote has been put off.'

const learntOutlet: Attribution = {
  value: 'The Harbour Post',
  status: 'learnt',
  evidence: [
    {
      article: 'excerpt' as ArticleId,
      words: 'reported in the Harbour Post',
      place: { in: 'block', block: 0, start: 3, end: 31 },
    },
  ],
  method: 'lead-in names the outlet',
  confidence: 0.8,
}

/** An institute's excerpt: a lead-in, three paragraphs (one word changed), two lines of furniture. */
export function theExcerpt(): RoomArticle {
  const reprinted = paragraphs.slice(4, 7)
  const changed = reprinted.map((text) => text.replace('harbour master', 'Harbour Master'))
  const article: Article = anArticle({
    headline: 'Vote on dredging put off',
    paragraphs: [leadIn, ...changed],
    outlet: 'Island Institute',
  })
  const blocks = article.body.blocks.map((block, at) =>
    at === 0 ? ({ ...block, role: 'lead-in' } as const) : block,
  )
  const furniture = [
    { kind: 'navigation', text: 'Our members', before: 0 },
    { kind: 'related', text: 'Related articles', before: 4 },
  ] as const
  return {
    id: 'excerpt' as ArticleId,
    outlet: 'Island Institute',
    article: { ...article, body: { blocks, furniture } },
  }
}
