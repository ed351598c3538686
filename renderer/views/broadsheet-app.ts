import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Arrivals } from '../controllers/arrivals.ts'
import { Breadth } from '../controllers/breadth.ts'
import { Dress } from '../controllers/dress.ts'
import { comparingWords, here, type Here } from '../controllers/here.ts'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { Place } from '../controllers/place.ts'
import {
  shortFolder,
  type Door,
  type OfferedFile,
  type Program,
  type Settings,
} from '../controllers/program.ts'
import { ReadingMoment } from '../controllers/reading-moment.ts'
import { lists, type Route } from '../controllers/route.ts'
import {
  commandNamed,
  shortcutGroups,
  type Command,
  type KeyView,
} from '../controllers/shortcuts.ts'
import { Toasts } from '../controllers/toasts.ts'
import { WindowInput } from '../controllers/window-input.ts'
import '../elements/drop-target.ts'
import type * as chosen from '../elements/events.ts'
import '../elements/folder-banner.ts'
import '../elements/key-help.ts'
import '../elements/status-bar.ts'
import '../elements/toast-line.ts'
import '../elements/top-bar.ts'
import '../elements/view-menu.ts'
import type { ImportState } from '../library/database.ts'
import { counts, importState, type Counts } from '../library/queries.ts'
import { runCommand } from './app-commands.ts'
import { appMiddle } from './app-middle.ts'
import { progressOf } from './app-progress.ts'
import { appStyles } from './broadsheet-app.styles.ts'

/** The whole page: bars, panes, messages; turns what the reader does into commands. */
@customElement('broadsheet-app')
export class BroadsheetApp extends LitElement {
  static override styles = appStyles

  @property({ attribute: false }) door: Door | null = null
  @property({ attribute: false }) program: Program | null = null
  @property({ attribute: false }) library: Library | null = null
  /** What the library cannot do, in a plain sentence; '' while all is well. */
  @property({ attribute: false }) trouble = ''
  @state() private listsOpen = false

  readonly #place = new Place(this, () => (this.listsOpen = false))
  readonly #breadth = new Breadth(this)
  readonly #toasts = new Toasts(this)
  readonly #counts = new LiveQuery<Counts | null>(
    this,
    async () => this.library && counts(this.library.db),
    () => [this.library],
  )
  readonly #import = new LiveQuery<ImportState | null>(
    this,
    async () => this.library && importState(this.library.db),
    () => [this.library],
  )
  readonly #here = new LiveQuery<Here | null>(
    this,
    async () => {
      const { article } = this.#place.library
      return this.library && article && here(this.library, article)
    },
    () => [this.library, this.#place.library.article],
  )
  readonly #arrivals = new Arrivals(this, {
    place: this.#place,
    toasts: this.#toasts,
    door: () => this.#open().door,
    folder: () => this.#open().program.folder,
  })
  readonly #moment = new ReadingMoment(this.#arrivals.failed)
  readonly #input = new WindowInput(this, {
    view: () => keyView(this.#place.route.view),
    command: (command) => this.run(command),
    files: (files) => this.#arrivals.drop(files),
  })

  constructor() {
    super()
    new Dress(this, () => this.program?.settings)
  }

  /** Does a command of the menu or the keyboard. */
  run(command: Command): void {
    if (!this.door || !this.program) return
    if (command === 'back' && this.listsOpen) return this.#toggleLists()
    runCommand(this.#room(), command).catch(this.#arrivals.failed)
  }

  /** Takes in files that were opened with the program. */
  offer(files: readonly OfferedFile[]): void {
    this.#arrivals.offer(files)
  }

  override willUpdate(changed: PropertyValues<this>) {
    const isReading = this.#place.route.view === 'library' && this.#place.route.article !== null
    this.#moment.watch(this.library, isReading ? (this.#here.value ?? null) : null)
    if (changed.has('library')) this.#arrivals.open(this.library)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#moment.hostDisconnected()
  }

  override render() {
    const { program } = this
    if (!program) return nothing
    const isBeside = this.#place.route.view === 'compare'
    return html`<div
        class="page"
        @command-chosen=${this.#command}
        @list-chosen=${this.#list}
        @outlet-chosen=${this.#outlet}
        @article-chosen=${this.#article}
        @compare-chosen=${this.#compare}
        @address-chosen=${({ address }: chosen.AddressChosen) => this.door?.openAddress(address)}
        @file-wanted=${({ path }: chosen.FileWanted) => this.door?.showInFolder(path)}
        @missing-accepted=${() => this.door?.acceptMissing()}
        @theme-chosen=${({ theme }: chosen.ThemeChosen) => this.#change({ theme })}
        @width-settled=${({ pane, width }: chosen.WidthSettled) => this.#change({ [pane]: width })}
        @beginning-chosen=${({ how }: chosen.BeginningChosen) => this.#arrivals.begin(how)}
        @import-paused=${({ paused }: chosen.ImportPaused) => this.#pause(paused)}
        @message-given=${this.#message}
        @file-listed=${this.#file}
        @adding-stopped=${() => this.#arrivals.stop()}
      >
        ${isBeside ? nothing : this.#top(program)}
        <folder-banner
          .sight=${program.folderState}
          folder=${shortFolder(program.folder ?? '')}
          trouble=${this.trouble}
        ></folder-banner>
        ${appMiddle({
          route: this.#place.route,
          library: this.library,
          program,
          counts: this.#counts.value ?? undefined,
          listsOpen: this.listsOpen,
          readFile: (path) => this.#open().door.readFile(path),
        })}
        ${this.#status(program)}
      </div>
      <toast-line .toasts=${this.#toasts.shown} @toast-answered=${this.#answered}></toast-line>
      <key-help
        .groups=${shortcutGroups}
        mod=${program.platform === 'mac' ? '⌘' : 'Ctrl'}
      ></key-help>
      <drop-target
        ?hidden=${!this.#input.isHolding}
        folder=${shortFolder(program.folder ?? program.defaultFolder)}
      ></drop-target>`
  }

  #top({ settings, folder }: Program) {
    const { route } = this.#place
    const panes = this.#breadth.panes
    const isReading =
      route.view === 'library' && route.article !== null && route.list !== 'problems'
    return html`<top-bar
      comparing=${isReading ? comparingWords(this.#here.value ?? null) : ''}
      ?back=${panes === 'one' && isReading}
      ?lists=${folder !== null && panes !== 'three'}
      ?listsOpen=${this.listsOpen}
    >
      <view-menu theme=${settings.theme} .textSize=${settings.textSize}></view-menu>
    </top-bar>`
  }

  #status({ folder, folderState, network }: Program) {
    const known = this.#counts.value
    return html`<status-bar
      folder=${folder === null ? '' : shortFolder(folder)}
      ?held=${folderState.kind === 'away' || folderState.kind === 'missing'}
      .articles=${known?.articles ?? 0}
      .stories=${known?.stories ?? 0}
      .problems=${known?.problems ?? 0}
      .progress=${progressOf(this.#arrivals.progress, this.#import.value ?? null)}
      .refused=${network.refused}
    ></status-bar>`
  }

  #pause(paused: boolean) {
    const kind = paused ? 'stop-import' : 'resume-import'
    this.library?.desk.ask({ kind }).catch(this.#arrivals.failed)
  }

  #open(): { readonly door: Door; readonly program: Program } {
    if (!this.door || !this.program) throw new Error('the page has not been told where it is')
    return { door: this.door, program: this.program }
  }

  #room(): Parameters<typeof runCommand>[0] {
    const { door, program } = this.#open()
    return {
      place: this.#place,
      door,
      settings: program.settings,
      library: this.library,
      here: this.#here.value ?? null,
      front: this.renderRoot.querySelector('front-page'),
      beside: this.renderRoot.querySelector('side-by-side'),
      sourcesBeside: this.#breadth.panes === 'three',
      addFiles: () => this.#arrivals.choose(),
      chooseFolder: () => this.#arrivals.begin('choose'),
      change: (change) => this.#change(change),
      toggleLists: () => this.#toggleLists(),
      toggleKeys: () => this.renderRoot.querySelector('key-help')?.toggle(),
      showAbout: () => this.#about(program),
    }
  }

  /** The keyboard goes along: into the lists as they open, and back to the list they cover. */
  #toggleLists() {
    this.listsOpen = !this.listsOpen
    const front = this.renderRoot.querySelector('front-page')
    const go = this.listsOpen ? () => front?.focusSources() : () => front?.focusList()
    void this.updateComplete.then(() => front?.updateComplete).then(go)
  }

  #about({ versions }: Program) {
    const { app, electron, chrome, electronNote } = versions
    const says = `Broadsheet ${app}. Electron ${electron}, Chromium ${chrome}. MIT licence.`
    this.#toasts.say({ says: [says, electronNote].filter(Boolean).join('\n') })
  }

  #change(change: Partial<Settings>) {
    const { door, program } = this.#open()
    // At once for the eye; main's answer, which is the truth, comes as an event or right here.
    this.program = { ...program, settings: { ...program.settings, ...change } }
    door
      .changeSettings(change)
      .then((settings) => this.program && (this.program = { ...this.program, settings }))
      .catch(this.#arrivals.failed)
  }

  #command({ command }: chosen.CommandChosen) {
    const known = commandNamed(command)
    if (known) this.run(known)
  }

  #list({ list }: chosen.ListChosen) {
    const known = lists.find((name) => name === list)
    if (known)
      this.#place.go({ ...this.#place.library, list: known, outlet: '', article: null, lit: '' })
  }

  #outlet({ outlet }: chosen.OutletChosen) {
    this.#place.go({ view: 'library', list: 'outlet', outlet, article: null, lit: '' })
  }

  #message({ says, tone, offers }: chosen.MessageGiven) {
    this.#toasts.say({ says, tone, ...(offers ? { offers } : {}) })
  }

  #file({ path: file }: chosen.FileListed) {
    const { article } = this.#place.library
    const isReading = this.#place.route.view === 'library'
    const next = { view: 'library', list: 'file', file, outlet: '', lit: '' } as const
    this.#place.go({ ...next, article: isReading ? article : null })
  }

  #article({ article, lit }: chosen.ArticleChosen) {
    const { library, route } = this.#place
    const list = library.list === 'problems' ? 'stories' : library.list
    const next = { ...library, list, article, lit }
    const isWalk = route.view === 'library' && route.article !== null && lit === ''
    if (isWalk) this.#place.replace(next)
    else this.#place.go(next)
  }

  #compare({ a, b }: chosen.CompareChosen) {
    this.#place.go({ view: 'compare', a, b, tab: 'text' })
  }

  #answered({ toast, taken }: chosen.ToastAnswered) {
    this.#toasts.answer(toast, taken)
  }
}

function keyView(view: Route['view']): KeyView {
  return view === 'library' || view === 'compare' ? view : 'other'
}

declare global {
  interface HTMLElementTagNameMap {
    'broadsheet-app': BroadsheetApp
  }
}
