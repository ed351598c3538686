import type { ReactiveControllerHost } from 'lit'
import { ImportEnd } from '../controllers/import-end.ts'
import type { Place } from '../controllers/place.ts'
import type { Toasts } from '../controllers/toasts.ts'
import type { Progress } from '../elements/status-bar.ts'
import type { ImportState } from '../library/database.ts'
import { reportSentence } from './report-words.ts'

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

/** Says what an import of more than a few files came to, with the report one click away. */
export function importEnd(host: ReactiveControllerHost, place: Place, toasts: Toasts): ImportEnd {
  return new ImportEnd(host, {
    ended: (report) => {
      const take = () => place.go({ view: 'report' })
      toasts.say({ says: reportSentence(report), offers: { says: 'Show report', take } })
    },
    failed: (reason) => {
      toasts.say({ says: `The import has no report: ${String(reason)}`, tone: 'failed' })
    },
  })
}
