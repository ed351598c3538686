import type { ArticleId } from '../domain/article.ts'
import type { Anchor } from './list-window.ts'

/** Where the reader was in a list. */
export interface ListPlace {
  readonly inSight: readonly Anchor<string>[]
  /** What the keyboard stood on, or ''. */
  readonly cursor: ArticleId | ''
}

const name = 'places in lists'
/** More lists than anybody goes back to. */
const most = 60

/** Where the reader was in each list, oldest first; a reload of the page keeps it. */
const places = new Map<string, ListPlace>()
let isRead = false

/** Where the reader was in a list when it was left last; `null` when it has not been left. */
export function placeIn(list: string): ListPlace | null {
  readKept()
  return places.get(list) ?? null
}

/** Keeps where the reader is in a list that is being left. */
export function keepPlace(list: string, place: ListPlace): void {
  readKept()
  places.delete(list)
  places.set(list, place)
  for (const old of [...places.keys()].slice(0, -most)) places.delete(old)
  try {
    sessionStorage.setItem(name, JSON.stringify([...places]))
  } catch {
    // A full or forbidden store: what is in memory must do until the next reload.
  }
}

function readKept(): void {
  if (isRead) return
  isRead = true
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]')
    if (!Array.isArray(kept)) return
    for (const one of kept) if (isEntry(one)) places.set(...one)
  } catch {
    // Nothing that can be read was kept: lists begin at their top.
  }
}

function isEntry(value: unknown): value is [string, ListPlace] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false
  const place: unknown = value[1]
  if (typeof place !== 'object' || place === null) return false
  if (!('cursor' in place) || typeof place.cursor !== 'string') return false
  return 'inSight' in place && Array.isArray(place.inSight) && place.inSight.every(isAnchor)
}

function isAnchor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!('id' in value) || typeof value.id !== 'string') return false
  return 'hidden' in value && typeof value.hidden === 'number'
}
