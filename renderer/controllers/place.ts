import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { fromHash, toHash, type Route } from './route.ts'

/** Where the reader is, kept equal to `location.hash`: reload, Back and Forward come free. */
export class Place implements ReactiveController {
  /** Where the reader is now. */
  route: Route = fromHash(location.hash)
  /** Where in the library the reader was last; what Back from every other page leads to. */
  library: Extract<Route, { view: 'library' }> = fromLibrary(this.route)

  /** What a comparison or an original was opened from; what Back from there leads to. */
  before: Route = this.library

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly moved: () => void = () => {},
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow)
    // The address may have changed before anybody listened.
    this.#follow()
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow)
  }

  /** Goes somewhere; Back leads here again. */
  go(route: Route): void {
    if (toHash(route) !== location.hash) history.pushState(null, '', toHash(route))
    this.#follow()
  }

  /** Goes somewhere without leaving a step: for walking along a list. */
  replace(route: Route): void {
    history.replaceState(null, '', toHash(route))
    this.#follow()
  }

  readonly #follow = (): void => {
    this.route = fromHash(location.hash)
    const { view } = this.route
    if (this.route.view === 'library') this.library = this.route
    if (view !== 'compare' && view !== 'original') this.before = this.route
    this.moved()
    this.host.requestUpdate()
  }
}

function fromLibrary(route: Route): Extract<Route, { view: 'library' }> {
  if (route.view === 'library') return route
  const start = { view: 'library', list: 'stories', outlet: '', lit: '' } as const
  if (route.view === 'compare') return { ...start, article: route.articles[0] ?? null }
  return { ...start, article: route.view === 'original' ? route.article : null }
}
