// What the reader wants marked: differences of looks are set aside until asked for, house style is on
// request.
import type { EditClass } from '../domain/compare/comparison.ts'
import type { Pair } from './compare-pair.ts'

/** Kinds of differences that say nothing new and may be set aside. */
export type SetAside = 'houseStyle' | 'typography'

/** Which of them are marked, counted and walked to. */
export type Shown = Readonly<Record<SetAside, boolean>>

/** As a comparison opens: words are marked, be it only their house style; typography is not. */
export const asOpened: Shown = { houseStyle: true, typography: false }

/** Neither. */
export const noneShown: Shown = { houseStyle: false, typography: false }

/** The kind that a change belongs to; `null` for a change that says something. */
export function setAsideAs(kind: EditClass | 'alone'): SetAside | null {
  if (kind === 'typography') return 'typography'
  return kind === 'house-style' || kind === 'spelling' ? 'houseStyle' : null
}

/** Whether a change of this class is marked now. */
export function isShown(kind: EditClass | 'alone', shown: Shown): boolean {
  const aside = setAsideAs(kind)
  return aside === null || shown[aside]
}

/** How many differences of each kind there are, whether they are shown or not. */
export function countsOf({ comparison }: Pair): Readonly<Record<SetAside, number>> {
  if (comparison.relation === 'translation') return { houseStyle: 0, typography: 0 }
  const edits = comparison.links.flatMap((link) => link.edits)
  return {
    houseStyle: edits.filter((edit) => setAsideAs(edit.class) === 'houseStyle').length,
    typography: comparison.typographic,
  }
}
