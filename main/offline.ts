import { app, type Session, type WebContents } from 'electron/main'
import type { NetworkCount } from './contract.ts'
import { isOurs, scheme } from './scheme.ts'

/** What may be loaded: our own scheme, and three that never leave the process. */
const local = new Set([`${scheme}:`, 'blob:', 'data:', 'devtools:'])

/** What our own page may ask the browser for; everything else is refused. */
const permissions = new Set(['persistent-storage', 'clipboard-sanitized-write'])

/** A SOCKS port nobody listens on; `<-loopback>` sends even loopback addresses there. */
const deadProxy = { proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' }

/** How often the count may be told, in milliseconds. */
const tellEvery = 500

/**
 * Switches that must be set before Electron is ready: no name is looked up, nothing phones home. What
 * would carry requests is given no process of its own, since there are none: it would take a tenth of
 * the program's memory, and start beside the page. An engine that does not know the switch passes over it.
 */
export function setOfflineSwitches(): void {
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2')
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
}

/** Refuses every request that is not ours, in every session there is or will be, and counts. */
export class Offline {
  #refused = 0
  #allowed = 0
  #timer: NodeJS.Timeout | null = null
  readonly #tell: (count: NetworkCount) => void

  /** `tell` hears of a changed count, at most twice a second. */
  constructor(tell: (count: NetworkCount) => void) {
    this.#tell = tell
    app.on('session-created', (session) => this.#guard(session))
    app.on('web-contents-created', (_, contents) => forbidDirectConnections(contents))
  }

  /** Requests since the start of the program. */
  get count(): NetworkCount {
    return { refused: this.#refused, allowed: this.#allowed }
  }

  #guard(session: Session): void {
    session.webRequest.onBeforeRequest((request, answer) => {
      const cancel = !local.has(protocolOf(request.url))
      if (cancel) this.#changed(() => (this.#refused += 1))
      answer({ cancel })
    })
    // Counted at the far end as well, so that the figure is an observation and not a promise.
    session.webRequest.onCompleted((request) => {
      if (!local.has(protocolOf(request.url))) this.#changed(() => (this.#allowed += 1))
    })
    void session.setProxy(deadProxy)
    // Without these it fetches a dictionary for the system's language, past webRequest, at once.
    session.setSpellCheckerLanguages([])
    session.setSpellCheckerEnabled(false)
    forbidPermissions(session)
  }

  #changed(count: () => void): void {
    count()
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.#tell(this.count)
    }, tellEvery)
  }
}

function forbidPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer, details) => {
    answer(permissions.has(permission) && isOurs(details.requestingUrl))
  })
  session.setPermissionCheckHandler((_, permission, origin) => {
    return permissions.has(permission) && isOurs(origin)
  })
  session.setDevicePermissionHandler(() => false)
}

/** WebRTC is the one road that goes round webRequest: without a proxy for UDP it has nowhere to go. */
function forbidDirectConnections(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

function protocolOf(address: string): string {
  try {
    return new URL(address).protocol
  } catch {
    return ''
  }
}
