// Runs in the page before the page itself: puts `window.host` there, as the preload would, and
// `window.standIn` for the tests. The first state comes from the harness; a reload finds the last.
import { StandInHost } from './host.ts'
import { StandInInbox } from './inbox.ts'
import type { StandInState } from './state.ts'

/** What a test can do to the pretended main process from inside the page. */
export interface StandIn {
  readonly host: StandInHost
  readonly state: StandInState
}

declare global {
  interface Window {
    readonly standIn: StandIn
    /** What the harness wants the first load to find. */
    readonly firstStandInState: StandInState
  }
}

const shelf = 'stand-in'

function recall(): StandInState {
  const kept = sessionStorage.getItem(shelf)
  return kept === null ? window.firstStandInState : (JSON.parse(kept) as StandInState)
}

if (location.protocol.startsWith('http')) {
  const state = recall()
  const inbox = new StandInInbox(state)
  const host = new StandInHost(state, inbox)
  Object.assign(window, { host, standIn: { host, state } })
  window.addEventListener('load', () => inbox.open())
  window.addEventListener('pagehide', () => sessionStorage.setItem(shelf, JSON.stringify(state)))
}
