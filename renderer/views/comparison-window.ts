import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { Dress } from '../controllers/dress.ts'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { Place } from '../controllers/place.ts'
import type { Door, Program, Settings } from '../controllers/program.ts'
import { tabFor } from '../controllers/route.ts'
import { commandNamed, shortcutGroups, type Command } from '../controllers/shortcuts.ts'
import { Toasts } from '../controllers/toasts.ts'
import { WindowInput } from '../controllers/window-input.ts'
import type { ComparedChosen } from '../elements/compare-events.ts'
import type * as chosen from '../elements/events.ts'
import '../elements/folder-banner.ts'
import '../elements/key-help.ts'
import '../elements/quiet-note.ts'
import '../elements/toast-line.ts'
import { comparedNames } from '../library/comparables.ts'
import { buttons, ground } from '../styles/shared.ts'
import { comparedArticles } from './compared-articles.ts'
import { runInComparison } from './comparison-commands.ts'
import './export-dialog.ts'
import './many-side-by-side.ts'
import './side-by-side.ts'

/** The whole page of a window that only compares: it reads the library and changes nothing in it. */
@customElement('comparison-window')
export class ComparisonWindow extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
      }
      folder-banner {
        flex: none;
      }
      .compared {
        display: contents;
      }
      side-by-side,
      many-side-by-side {
        flex: 1;
        min-height: 0;
      }
    `,
  ]

  @property({ attribute: false }) door: Door | null = null
  @property({ attribute: false }) program: Program | null = null
  @property({ attribute: false }) library: Library | null = null
  /** What the library cannot do, in a plain sentence; '' while all is well. */
  @property({ attribute: false }) trouble = ''

  readonly #place = new Place(this)
  readonly #toasts = new Toasts(this)
  readonly #names = new LiveQuery<readonly string[]>(
    this,
    async () => (this.library ? comparedNames(this.library.db, this.#compared()) : []),
    () => [this.library, this.#compared().join(' ')],
  )

  constructor() {
    super()
    new Dress(this, () => this.program?.settings)
    new WindowInput(this, {
      view: () => 'compare',
      command: (command) => this.run(command),
      files: (files) => this.#refuse(files),
    })
  }

  /** Does a command of the menu or the keyboard; what is not for this window, the main one does. */
  run(command: Command): void {
    const { door, program } = this
    if (!door || !program) return
    void runInComparison(command, {
      door,
      program,
      view: this.renderRoot.querySelector('side-by-side, many-side-by-side'),
      change: (change) => this.#change(change),
      toggleKeys: () => this.renderRoot.querySelector('key-help')?.toggle(),
      say: (says) => this.#toasts.say({ says }),
    }).catch(this.#failed)
  }

  override updated(): void {
    document.title = titleOf(this.#names.value ?? [])
  }

  override render() {
    const { program } = this
    const { route } = this.#place
    if (!program) return nothing
    return html`<folder-banner trouble=${this.trouble}></folder-banner>
      ${
        route.view === 'compare'
          ? html`<div
              class="compared"
              @command-chosen=${this.#command}
              @article-chosen=${this.#show}
              @compare-chosen=${this.#compare}
              @compared-chosen=${this.#compare}
              @address-chosen=${({ address }: chosen.AddressChosen) => this.door?.openAddress(address)}
              @file-wanted=${({ path }: chosen.FileWanted) => this.door?.showInFolder(path)}
              @message-given=${this.#message}
            >
              ${comparedArticles(route, this.library)}
              <export-dialog
                app=${program.versions.app}
                .library=${this.library}
                .door=${this.door}
              ></export-dialog>
            </div>`
          : html`<quiet-note says="There is nothing to compare here.">
              <button class="button" @click=${() => this.run('back')}>Close</button>
            </quiet-note>`
      }
      <toast-line
        .toasts=${this.#toasts.shown}
        @toast-answered=${({ toast, taken }: chosen.ToastAnswered) => this.#toasts.answer(toast, taken)}
      ></toast-line>
      <key-help
        .groups=${shortcutGroups}
        mod=${program.platform === 'mac' ? '⌘' : 'Ctrl'}
      ></key-help>`
  }

  #compared() {
    const { route } = this.#place
    return route.view === 'compare' ? route.articles : []
  }

  #show({ article, lit }: chosen.ArticleChosen): void {
    this.door?.inMainWindow({ kind: 'show', article, lit }).catch(this.#failed)
  }

  #compare({ articles }: chosen.CompareChosen | ComparedChosen): void {
    this.#place.replace({ view: 'compare', articles, tab: tabFor(articles.length) })
  }

  #change(change: Partial<Settings>): void {
    const { door, program } = this
    if (!door || !program) return
    this.program = { ...program, settings: { ...program.settings, ...change } }
    door.changeSettings(change).catch(this.#failed)
  }

  #command({ command }: chosen.CommandChosen): void {
    const known = commandNamed(command)
    if (known) this.run(known)
  }

  #message({ says, tone, offers }: chosen.MessageGiven): void {
    this.#toasts.say({ says, tone, ...(offers ? { offers } : {}) })
  }

  #refuse(files: Promise<unknown>): void {
    files.catch(() => undefined) // what cannot be read is not taken either
    this.#toasts.say({ says: 'Files are added in the main window. Please drop them there.' })
  }

  readonly #failed = (reason: unknown): void => {
    const says = reason instanceof Error ? reason.message : 'That did not work.'
    this.#toasts.say({ says, tone: 'failed' })
  }
}

/** What the window is called: `The Post and The Times, side by side`. */
function titleOf(names: readonly string[]): string {
  if (names.length < 2) return 'Broadsheet'
  return `${new Intl.ListFormat('en', { type: 'conjunction' }).format(names)}, side by side`
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-window': ComparisonWindow
  }
}
