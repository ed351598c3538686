import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Arrivals } from '../controllers/arrivals.ts'
import { Breadth } from '../controllers/breadth.ts'
import { ComparedAhead } from '../controllers/compared-ahead.ts'
import { countsOf } from '../controllers/counters.ts'
import { Dress } from '../controllers/dress.ts'
import { here, type Here } from '../controllers/here.ts'
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
import { commandNamed, keyViewOf, shortcutGroups, type Command } from '../controllers/shortcuts.ts'
import { Toasts } from '../controllers/toasts.ts'
import { WindowInput } from '../controllers/window-input.ts'
import type { ArticleId } from '../domain/article.ts'
import '../elements/drop-target.ts'
import type * as chosen from '../elements/events.ts'
import '../elements/folder-banner.ts'
import '../elements/key-help.ts'
import type { PartnerWanted } from '../elements/list-events.ts'
import type { SortsSettled } from '../elements/list-head-events.ts'
import '../elements/toast-line.ts'
import type { ImportState } from '../library/database.ts'
import { importState } from '../library/queries.ts'
import { aboutWords, modOn, statusLine, topBar } from './app-bars.ts'
import { runCommand, type BesideTaker } from './app-commands.ts'
import { appMiddle } from './app-middle.ts'
import { placesFrom } from './app-places.ts'
import { importEnd, progressOf } from './app-progress.ts'
import { appStyles } from './broadsheet-app.styles.ts'
import { loadLater } from './load-later.ts'
import type { PaletteOf } from './palette-surroundings.ts'
import { StoryHand } from './story-hand.ts'

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
  readonly #places = placesFrom(this.#place, () => this.library)
  readonly #breadth = new Breadth(this)
  readonly #toasts = new Toasts(this)
  readonly #stories = new StoryHand(this, this.#place, this.#toasts)
  readonly #counts = countsOf(this)
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
  readonly #arrivals: Arrivals = new Arrivals(this, {
    place: this.#place,
    toasts: this.#toasts,
    door: () => this.#open().door,
    folder: () => this.#open().program.folder,
  })
  readonly #moment = new ReadingMoment(this.#arrivals.failed)
  readonly #end = importEnd(this, this.#place, this.#toasts)
  readonly #input = new WindowInput(this, {
    view: () => keyViewOf(this.#place.route.view),
    command: (command) => this.run(command),
    files: (files) => this.#arrivals.drop(files),
  })

  constructor() {
    super()
    new Dress(this, () => this.program?.settings)
    new ComparedAhead(this, () => [this.library, this.#here.value ?? null])
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

  /** Shows an article that another window asks for. */
  show(article: ArticleId, lit: string): void {
    this.#places.article({ article, lit })
  }

  override willUpdate(changed: PropertyValues<this>) {
    const isReading = this.#place.route.view === 'library' && this.#place.route.article !== null
    this.#moment.watch(this.library, isReading ? (this.#here.value ?? null) : null)
    this.#end.watch(this.library, this.#import.value ?? null)
    if (changed.has('library')) this.#arrivals.open(this.library)
    if (this.#place.route.view !== 'library') void loadLater()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#moment.hostDisconnected()
  }

  override render() {
    const { program } = this
    if (!program) return nothing
    return html`<div
        class="page"
        @command-chosen=${this.#command}
        @list-chosen=${this.#places.list}
        @outlet-chosen=${this.#places.outlet}
        @source-wanted=${this.#places.source}
        @period-chosen=${this.#places.period}
        @article-chosen=${this.#places.article}
        @compare-chosen=${this.#places.compare}
        @original-wanted=${this.#places.original}
        @partner-wanted=${({ article }: PartnerWanted) => this.#openPalette('articles', article)}
        @window-wanted=${() => this.run('comparison-window')}
        @address-chosen=${({ address }: chosen.AddressChosen) => this.door?.openAddress(address)}
        @file-wanted=${({ path }: chosen.FileWanted) => this.door?.showInFolder(path)}
        @missing-accepted=${() => this.door?.acceptMissing()}
        @theme-chosen=${({ theme }: chosen.ThemeChosen) => this.#change({ theme })}
        @sorts-settled=${({ sorts }: SortsSettled) => this.#change({ sorts })}
        @width-settled=${({ pane, width }: chosen.WidthSettled) => this.#change({ [pane]: width })}
        @beginning-chosen=${({ how }: chosen.BeginningChosen) => this.#arrivals.begin(how)}
        @import-paused=${({ paused }: chosen.ImportPaused) => this.#pause(paused)}
        @message-given=${this.#message}
        @file-listed=${this.#places.file}
        @adding-stopped=${() => this.#arrivals.stop()}
      >
        ${this.#top(program)}
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
        ${statusLine(
          program,
          this.#counts.value ?? null,
          progressOf(this.#arrivals.progress, this.#import.value ?? null),
        )}
        ${this.#find(program)}
      </div>
      ${this.#above(program)}`
  }

  #top(program: Program) {
    const { route } = this.#place
    if (route.view === 'compare') return nothing
    const here = this.#here.value ?? null
    const parts = { route, panes: this.#breadth.panes, here, listsOpen: this.listsOpen }
    return topBar(program, { ...parts, places: this.#places, front: () => this.#front() })
  }

  #find(program: Program) {
    return html`<command-palette
        mod=${modOn(program)}
        .library=${this.library}
        .route=${this.#place.route}
        .selected=${this.#selected}
      ></command-palette>
      <export-dialog
        app=${program.versions.app}
        .library=${this.library}
        .door=${this.door}
      ></export-dialog>`
  }

  readonly #selected = async () => (await this.#front()?.selected()) ?? []

  /** What lies above the page: messages, the card of keys, the place to drop files. */
  #above(program: Program) {
    return html`<toast-line
        .toasts=${this.#toasts.shown}
        @toast-answered=${this.#answered}
      ></toast-line>
      <key-help .groups=${shortcutGroups} mod=${modOn(program)}></key-help>
      <drop-target
        ?hidden=${!this.#input.isHolding}
        folder=${shortFolder(program.folder ?? program.defaultFolder)}
      ></drop-target>`
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
      front: this.#front(),
      beside: this.renderRoot.querySelector<Element & BesideTaker>(
        'side-by-side:defined, many-side-by-side:defined',
      ),
      stories: this.#stories,
      sourcesBeside: this.#breadth.panes === 'three',
      addFiles: () => this.#arrivals.choose(),
      chooseFolder: () => this.#arrivals.begin('choose'),
      change: (change) => this.#change(change),
      toggleLists: () => this.#toggleLists(),
      toggleKeys: () => this.renderRoot.querySelector('key-help')?.toggle(),
      // Before the next key is pressed: it is the first letter of what is searched for.
      focusSearch: () =>
        void this.updateComplete.then(() => {
          return this.renderRoot.querySelector('top-bar')?.focusSearch()
        }),
      openPalette: (of, article) => this.#openPalette(of, article),
      showAbout: () => this.#toasts.say({ says: aboutWords(program) }),
      say: (says) => this.#toasts.say({ says }),
    }
  }

  /** The keyboard goes along: into the lists as they open, and back to the list they cover. */
  #toggleLists() {
    this.listsOpen = !this.listsOpen
    const front = this.#front()
    const go = this.listsOpen ? () => front?.focusSources() : () => front?.focusList()
    void this.updateComplete.then(() => front?.updateComplete).then(go)
  }

  #front() {
    return this.renderRoot.querySelector('front-page')
  }

  async #openPalette(of: PaletteOf, article?: ArticleId) {
    await loadLater()
    await this.renderRoot.querySelector('command-palette')?.open(of, article && [article])
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

  #message({ says, tone, offers }: chosen.MessageGiven) {
    this.#toasts.say({ says, tone, ...(offers ? { offers } : {}) })
  }

  #answered({ toast, taken }: chosen.ToastAnswered) {
    this.#toasts.answer(toast, taken)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'broadsheet-app': BroadsheetApp
  }
}
