import { html, type TemplateResult } from 'lit'
import type { Breadth } from '../controllers/breadth.ts'
import { comparingWords, type Here } from '../controllers/here.ts'
import { shortFolder, type Program } from '../controllers/program.ts'
import type { Route } from '../controllers/route.ts'
import { keysInWords } from '../elements/key-words.ts'
import '../elements/status-bar.ts'
import type { SearchLeft } from '../elements/search-events.ts'
import type { Progress } from '../elements/status-bar.ts'
import '../elements/top-bar.ts'
import '../elements/view-menu.ts'
import type { Counts } from '../library/queries.ts'
import type { Places } from './app-places.ts'

/** What the key for commands is called on this machine. */
export function modOn({ platform }: Program): string {
  return platform === 'mac' ? '⌘' : 'Ctrl'
}

/** What the bar above the panes follows. */
export interface TopParts {
  readonly route: Route
  readonly panes: Breadth['panes']
  readonly here: Here | null
  readonly listsOpen: boolean
  readonly places: Places
  readonly front: () => { readonly focusList: () => void } | null
}

/** Does something once the page shows where the reader has gone just now. */
function afterwards(does: () => void): void {
  setTimeout(does) // elements update before the next task
}

/** The bar above the panes. */
export function topBar(program: Program, parts: TopParts): TemplateResult {
  const { settings, folder } = program
  const { route, panes, here, listsOpen, places, front } = parts
  const left = ({ to }: SearchLeft) => {
    if (to === 'results') return front()?.focusList()
    places.unsearch()
    afterwards(() => front()?.focusList())
  }
  const isReading = route.view === 'library' && route.article !== null && route.list !== 'problems'
  return html`<top-bar
    finding=${folder === null ? '' : keysInWords('Mod+K', modOn(program))}
    comparing=${isReading ? comparingWords(here) : ''}
    ?back=${panes === 'one' && isReading}
    ?lists=${folder !== null && panes !== 'three'}
    ?listsOpen=${listsOpen}
    .searched=${route.view === 'library' && route.list === 'search' ? (route.of ?? '') : ''}
    @search-typed=${places.search}
    @search-left=${left}
  >
    <view-menu theme=${settings.theme} .textSize=${settings.textSize}></view-menu>
  </top-bar>`
}

/** The line below the panes. */
export function statusLine(
  { folder, folderState, network }: Program,
  counts: Counts | null,
  progress: Progress | null,
): TemplateResult {
  return html`<status-bar
    folder=${folder === null ? '' : shortFolder(folder)}
    ?held=${folderState.kind === 'away' || folderState.kind === 'missing'}
    .articles=${counts?.articles ?? 0}
    .stories=${counts?.stories ?? 0}
    .problems=${counts?.problems ?? 0}
    .progress=${progress}
    .refused=${network.refused}
  ></status-bar>`
}

/** What the program says of itself: its version, and what it runs on. */
export function aboutWords({ versions }: Program): string {
  const { app, electron, chrome, electronNote } = versions
  const says = `Broadsheet ${app}. Electron ${electron}, Chromium ${chrome}. MIT licence.`
  return [says, electronNote].filter(Boolean).join('\n')
}
