import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleId } from '../domain/article.ts'
import { filedTimes } from '../domain/compare/filed-times.ts'
import type { FileVersion, FileVersions } from '../library/queries-versions.ts'
import { buttons, ground } from '../styles/shared.ts'
import { ArticleChosen, CompareChosen } from './events.ts'
import { count } from './list-words.ts'

/**
 * The versions of an article's file, the newest first, with ways to open and to compare them; nothing
 * for a file that never changed. Fires `ArticleChosen` and `CompareChosen`, the earlier one first.
 */
@customElement('file-versions')
export class FileVersionList extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: block;
        font: var(--type-small);
        color: var(--ink-2);
      }
      section {
        padding: 16px 20px 24px;
      }
      h3 {
        margin-bottom: 8px;
        color: var(--ink-3);
        font: 11.5px/1.5 var(--ui);
      }
      li + li {
        margin-top: 8px;
      }
      .filed {
        display: block;
        font: 600 13px/1.45 var(--ui);
        font-variant-numeric: tabular-nums;
      }
      .bare.filed,
      .here {
        color: var(--ink);
      }
      .acts {
        display: flex;
        flex-direction: column;
        align-items: flex-start;
        gap: 4px;
        margin-top: 12px;
      }
      .acts .bare {
        font-weight: 600;
      }
    `,
  ]

  /** The article that is read. */
  @property({ attribute: false }) article: ArticleId | null = null
  @property({ attribute: false }) of: FileVersions | null = null
  /** The article is one of several in its file: what changed is the item. */
  @property({ type: Boolean }) isItem = false

  override render() {
    if (!this.of || this.of.all < 2) return nothing
    const { versions, all } = this.of
    const times = filedTimes(
      versions.map(({ filed }) => filed),
      Date.now(),
    )
    const rows = versions.map((version, at) => this.#row(version, times[at] ?? ''))
    const title = `This ${this.isItem ? 'item' : 'file'} has ${all} versions`
    return html`<section aria-label=${title}>
      <h3>${title}${all > versions.length ? `; the ${versions.length} nearest` : ''}</h3>
      <ul>
        ${rows.reverse()}
      </ul>
      <div class="acts">${this.#neighbour(versions)} ${this.#all(versions)}</div>
    </section>`
  }

  #row({ id, words, isCurrent }: FileVersion, time: string): TemplateResult {
    const isHere = id === this.article
    const facts = [
      isHere ? 'this one' : '',
      isCurrent && !isHere ? 'in the folder now' : '',
      count(words, 'word'),
    ]
    const open = () => this.dispatchEvent(new ArticleChosen(id))
    return html`<li>
      ${
        isHere
          ? html`<span class="filed here" aria-current="true">${time}</span>`
          : html`<button class="bare filed" title="Read this version" @click=${open}>
              ${time}
            </button>`
      }
      <span>${facts.filter(Boolean).join(' · ')}</span>
    </li>`
  }

  /** The version before; for the first one, the version after. */
  #neighbour(versions: readonly FileVersion[]): TemplateResult | typeof nothing {
    const at = versions.findIndex(({ id }) => id === this.article)
    const [earlier, later] =
      at > 0 ? [versions[at - 1], versions[at]] : [versions[at], versions[at + 1]]
    if (at < 0 || !earlier || !later) return nothing
    return this.#act(`Compare with the version ${at > 0 ? 'before' : 'after'}`, [earlier, later])
  }

  #all(versions: readonly FileVersion[]): TemplateResult | typeof nothing {
    return versions.length > 2 ? this.#act(`Compare all ${versions.length} (V)`, versions) : nothing
  }

  #act(says: string, versions: readonly FileVersion[]): TemplateResult {
    const ids = versions.map(({ id }) => id)
    return html`<button class="bare" @click=${() => this.dispatchEvent(new CompareChosen(ids))}>
      ${says}
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-versions': FileVersionList
  }
}
