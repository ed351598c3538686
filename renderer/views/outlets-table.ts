import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { OutletEntry } from '../../main/contract.ts'
import type { Deed } from '../controllers/deeds.ts'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import type { Outlet } from '../domain/attribute/outlet.ts'
import { CommandChosen, MessageGiven } from '../elements/events.ts'
import '../elements/outlet-form.ts'
import type { OutletSaved } from '../elements/outlet-form.ts'
import '../elements/quiet-note.ts'
import { listedOutlets, type ListedOutlet } from '../library/queries-outlets.ts'
import { buttons, ground } from '../styles/shared.ts'
import { outletsTableStyles } from './outlets-table.styles.ts'

const blank: Outlet = { name: '', short: [], domains: [], kind: '', country: '' }

/** The table of outlets: shipped entries, and the reader's own, which win over them. */
@customElement('outlets-table')
export class OutletsTable extends LitElement {
  static override styles = [ground, buttons, outletsTableStyles]

  @property({ attribute: false }) library: Library | null = null
  @state() private search = ''
  @state() private edited: Outlet | null = null

  readonly #outlets = new LiveQuery<readonly ListedOutlet[]>(
    this,
    async () => (this.library ? listedOutlets(this.library.db) : []),
    () => [this.library],
  )

  override render() {
    const all = this.#outlets.value ?? []
    const sought = this.search.trim().toLowerCase()
    const shown = all.filter((outlet) => sought === '' || wordsOf(outlet).includes(sought))
    return html`<header>
        <button class="button" @click=${() => this.dispatchEvent(new CommandChosen('back'))}>
          ‹ Library
        </button>
        <h2>Outlets</h2>
        <input
          type="search"
          aria-label="Search the outlets"
          placeholder="Search"
          .value=${this.search}
          @input=${this.#seek}
        />
        <button class="primary" @click=${() => (this.edited = blank)}>Add outlet…</button>
      </header>
      <p class="lead">
        Names and addresses by which Broadsheet knows who prints. Your own entries win over the ones
        that come with the program.
      </p>
      ${
        this.edited
          ? html`<outlet-form
              .outlet=${this.edited}
              @outlet-saved=${({ outlet }: OutletSaved) => this.#save(outlet)}
              @outlet-left=${() => (this.edited = null)}
            ></outlet-form>`
          : nothing
      }
      <div class="scroller" tabindex="0" role="region" aria-label="Outlets">
        ${
          shown.length === 0 && all.length > 0
            ? html`<quiet-note
                says=${`No outlet with “${this.search.trim()}”.`}
                more="Add it, and articles will name it at once."
              ></quiet-note>`
            : this.#table(shown)
        }
      </div>`
  }

  #table(shown: readonly ListedOutlet[]) {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Short names</th>
          <th scope="col">Addresses</th>
          <th scope="col">Kind</th>
          <th scope="col">Country</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          shown,
          ({ name }) => name,
          (outlet) => this.#row(outlet),
        )}
      </tbody>
    </table>`
  }

  #row(outlet: ListedOutlet) {
    const { name, short, domains, kind, country, own, replaces } = outlet
    return html`<tr>
      <th scope="row">
        <bdi>${name}</bdi>${own ? html` <span class="own">yours</span>` : nothing}
      </th>
      <td><bdi>${short.join(', ')}</bdi></td>
      <td>${domains.join(', ')}</td>
      <td>${kind}</td>
      <td>${country}</td>
      <td class="acts">
        <button class="bare" aria-label=${`Edit ${name}`} @click=${() => (this.edited = outlet)}>
          Edit
        </button>
        ${
          own
            ? html`<button
                class="bare"
                aria-label=${`${replaces ? 'Revert' : 'Remove'} ${name}`}
                @click=${() => this.#remove(outlet)}
              >
                ${replaces ? 'Revert' : 'Remove'}
              </button>`
            : nothing
        }
      </td>
    </tr>`
  }

  #seek({ target }: Event) {
    if (target instanceof HTMLInputElement) this.search = target.value
  }

  #save(outlet: Outlet) {
    const { name } = outlet
    const says = `${name} is in your table of outlets.`
    this.#do(name, entryOf(outlet), says).then((done) => done && (this.edited = null), this.#failed)
  }

  #remove({ name, replaces }: ListedOutlet) {
    const says = replaces ? `${name} is as it was shipped.` : `${name} was removed.`
    this.#do(name, null, says).catch(this.#failed)
  }

  /** The library and not this view remembers what takes it back: the reader may have left by then. */
  async #do(name: string, entry: OutletEntry | null, says: string): Promise<boolean> {
    const { library } = this
    if (!library) return false
    const before = await library.db.outlets.get(name)
    const deed: Deed = {
      act: { kind: 'outlet', name, entry },
      back: { kind: 'outlet', name, entry: before ? entryOf(before) : null },
      undone: `${name}: undone.`,
    }
    await library.deeds.do(deed)
    const take = () => library.deeds.takeBack(deed)
    this.dispatchEvent(new MessageGiven(says, 'calm', { says: 'Undo', take }))
    return true
  }

  readonly #failed = (failure: unknown): void => {
    this.dispatchEvent(new MessageGiven(`This was not saved: ${String(failure)}`, 'failed'))
  }
}

function entryOf({ short, domains, kind, country }: Outlet): OutletEntry {
  return { short, domains, kind, country }
}

function wordsOf({ name, short, domains, kind, country }: Outlet): string {
  return [name, ...short, ...domains, kind, country].join('\n').toLowerCase()
}

declare global {
  interface HTMLElementTagNameMap {
    'outlets-table': OutletsTable
  }
}
