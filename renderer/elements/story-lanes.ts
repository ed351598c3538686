// From when articles of a story appeared to the lanes of its picture: one for each outlet.
import type { ArticleId } from '../domain/article.ts'
import type { Appearance, Timeline } from '../domain/compare/story/timeline.ts'
import type { StoryCoverage, StoryTeller } from '../library/queries-story.ts'
import { writtenDate } from './dates.ts'

/** An article in a lane. */
export interface LaneMark {
  readonly article: ArticleId
  readonly span: Appearance['span']
  readonly updatedSpan: Appearance['updatedSpan']
  /** All that is said of it where the pointer rests. */
  readonly says: string
  /** Set beside it: who was first, and whose text the others have; '' for most. */
  readonly label: string
}

/** What one outlet printed of a story. */
export interface Lane {
  /** '' for articles whose outlet is not stated. */
  readonly outlet: string
  /** The earliest first. */
  readonly marks: readonly LaneMark[]
  /** How many of its articles state no date. */
  readonly undated: number
}

/** The lanes of a story, the outlet that was first on top, those without any date last. */
export function lanesOf({ tellers, timeline }: StoryCoverage): readonly Lane[] {
  const lanes = new Map<string, { marks: LaneMark[]; undated: number }>()
  const [earliest, ...others] = firstOf(timeline)
  for (const one of timeline.appearances) {
    const teller = tellers[one.article]
    if (!teller) continue
    const { outlet } = teller.line.article
    const lane = lanes.get(outlet) ?? { marks: [], undated: 0 }
    lanes.set(outlet, lane)
    if (!one.span && !one.updatedSpan) lane.undated += 1
    else
      lane.marks.push(
        markOf(teller, one, others.length === 0 && one === earliest && tellers.length > 1),
      )
  }
  return [...lanes].map(([outlet, lane]) => ({ outlet, ...lane }))
}

/** Who may have been first: several where their dates do not say which. */
export function firstOf({ appearances }: Timeline): readonly Appearance[] {
  const ends = appearances.flatMap(({ span }) => (span ? [span.end] : []))
  const end = Math.min(...ends)
  return appearances.filter(({ span }) => span && (span.start < end || span.end === end))
}

function markOf(teller: StoryTeller, appearance: Appearance, isEarliest: boolean): LaneMark {
  const { line, member } = teller
  const { published, updated, span, updatedSpan } = appearance
  const isOriginal = member.relation === 'first'
  const dates = [
    published ? writtenDate(published.value) : 'no date of publication stated',
    updated ? `updated ${writtenDate(updated.value)}` : '',
  ]
  return {
    article: line.article.id,
    span,
    updatedSpan,
    says: [line.article.outlet, line.article.headline, ...dates].filter(Boolean).join('\n'),
    label:
      isOriginal && isEarliest ? 'first' : isOriginal ? 'original' : isEarliest ? 'earliest' : '',
  }
}
