import type { Progress } from '../elements/status-bar.ts'
import type { ImportState } from '../library/database.ts'

/** What the status bar says is going on: files being added, read, or stopped on their way. */
export function progressOf(
  adding: { readonly done: number; readonly total: number } | null,
  state: ImportState | null,
): Progress | null {
  if (adding && adding.total > 1) return { does: 'Adding', ...adding }
  if (!state) return null
  const stopped = state.stopped ?? 0
  const { filed, waiting, speed, remaining } = state
  if (stopped === 0 && (state.settled || waiting === 0)) return null
  const total = filed + Math.max(waiting, stopped)
  return {
    does: 'Reading',
    done: filed,
    total,
    stopped: stopped > 0,
    ...(speed === undefined ? {} : { speed }),
    ...(remaining === undefined ? {} : { remaining }),
  }
}
