import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { BeginningChosen } from '../elements/events.ts'
import { buttons, ground } from '../styles/shared.ts'

interface Way {
  readonly how: BeginningChosen['how']
  readonly title: string
  readonly more: string
  readonly says: string
}

/** What a new reader sees: an invitation with three ways in. Fires `BeginningChosen`. */
@customElement('first-run')
export class FirstRun extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: grid;
        place-items: safe center;
        overflow-y: auto;
        padding: 32px 24px;
        background: var(--paper);
      }
      main {
        width: min(560px, 100%);
      }
      h2 {
        font: 500 36px/1.14 var(--serif);
        letter-spacing: -0.015em;
        text-wrap: balance;
      }
      .lead {
        margin-block: 14px 28px;
        font: 400 19px/1.5 var(--serif);
        color: var(--ink-2);
        text-wrap: pretty;
      }
      .ways {
        border-block-start: 1px solid var(--rule);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 20px;
        padding-block: 15px;
        border-block-end: 1px solid var(--rule);
      }
      li > div {
        flex: 1 1 260px;
      }
      h3 {
        font: 600 14px/1.4 var(--ui);
      }
      li p {
        color: var(--ink-2);
        overflow-wrap: anywhere;
      }
      .drop {
        margin-block-start: 22px;
        color: var(--ink-2);
      }
      .reads {
        margin-block-start: 8px;
        color: var(--ink-2);
        text-wrap: pretty;
      }
    `,
  ]

  /** Where the default folder would be. */
  @property() path = ''

  override render() {
    return html`<main>
      <h2>Who says so, and what did the others print?</h2>
      <p class="lead">
        Broadsheet reads the articles on your own disk. Choose a folder of saved news; whatever lies
        in it is filed, grouped into stories, and ready to compare. Nothing leaves this machine.
      </p>
      <ul class="ways">
        ${this.#ways().map((way) => this.#way(way))}
      </ul>
      <p class="drop">Or drop files anywhere on this window. They are copied, never moved.</p>
      <p class="reads">
        It reads text, Markdown and saved web pages; PDF, Word, RTF and OpenDocument files; e-books,
        e-mail and feeds; the files of news agencies and press databases; web archives, what
        read-later services export, and zips of all these. Scans without text are listed as not
        read.
      </p>
    </main>`
  }

  override focus() {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus()
  }

  #ways(): readonly Way[] {
    return [
      { how: 'default', title: 'Start a folder', more: this.path, says: 'Use this folder' },
      {
        how: 'choose',
        title: 'You have one already',
        more: 'Its files are read where they are, never changed.',
        says: 'Choose a folder…',
      },
      {
        how: 'samples',
        title: 'Only looking',
        more: 'Three short articles on one event, to see how it works.',
        says: 'Try the samples',
      },
    ]
  }

  #way({ how, title, more, says }: Way) {
    const look = how === 'default' ? 'primary' : 'button'
    return html`<li>
      <div>
        <h3>${title}</h3>
        <p><bdi>${more}</bdi></p>
      </div>
      <button class=${look} @click=${() => this.dispatchEvent(new BeginningChosen(how))}>
        ${says}
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'first-run': FirstRun
  }
}
