import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/** An outlet's one or two letters on a colour of its own, so a name is found again at a glance. */
@customElement('letter-mark')
export class LetterMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
    }
    span {
      display: grid;
      place-items: center;
      width: 18px;
      height: 18px;
      border-radius: 4px;
      font: 700 9.5px/1 var(--ui);
      color: #ffffff;
    }
    .c0 {
      background: #1f5fa8;
    }
    .c1 {
      background: #8f5000;
    }
    .c2 {
      background: #2f6b3a;
    }
    .c3 {
      background: #6b478f;
    }
    .c4 {
      background: #1c6a6a;
    }
    .c5 {
      background: #92385d;
    }
    .c6 {
      background: #4a5b70;
    }
    .c7 {
      background: #704a36;
    }
    .none {
      background: #69655c;
    }
    @media (forced-colors: active) {
      span {
        border: 1px solid CanvasText;
      }
    }
  `

  /** The outlet's name; '' where none is stated. */
  @property() outlet = ''

  override render() {
    const look = this.outlet ? `c${colourOf(this.outlet)}` : 'none'
    return html`<span class=${look} aria-hidden="true">${letters(this.outlet)}</span>`
  }
}

/** One or two letters that stand for a name: `The Washington Times` gives `WT`; CJK letters fill the mark. */
export function letters(name: string): string {
  const all = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !/^(the|der|die|das|le|la|el)$/i.test(word),
  )
  const leading = all.filter((word) => !/^\p{Ll}/u.test(word)) // not the `for` of `Centre for Mobility`
  const words = leading.length > 0 ? leading : all
  const [first = '?', second] = words
  if (second && !wide.test(first)) return (firstLetter(first) + firstLetter(second)).toUpperCase()
  const short = [...first].slice(0, /^\p{Script=Latin}/u.test(first) ? 2 : 1).join('')
  return short.toUpperCase()
}

const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function firstLetter(word: string): string {
  return [...word][0] ?? ''
}

function colourOf(name: string): number {
  let sum = 7
  for (const letter of name.toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 99991
  return sum % 8
}

declare global {
  interface HTMLElementTagNameMap {
    'letter-mark': LetterMark
  }
}
