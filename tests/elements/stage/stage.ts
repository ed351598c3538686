// Runs in the page of the element tests: every element is known, and the test puts them up.
import { LitElement } from 'lit'

// Reading the modules defines the elements.
import.meta.glob('../../../renderer/elements/*.ts', { eager: true })

/** An event that an element on the stage fired. */
export interface Fired {
  readonly type: string
  /** Its own readable properties, as far as they are plain data. */
  readonly detail: Readonly<Record<string, unknown>>
}

/** What a test can do in the page of the element tests. */
export interface Stage {
  /** Clears the stage, puts an element up with these properties, and waits until it has rendered. */
  show(tag: string, properties: Readonly<Record<string, unknown>>): Promise<void>
  /** Events of these types that came up to the body, oldest first. */
  listen(types: readonly string[]): void
  readonly fired: Fired[]
}

declare global {
  interface Window {
    readonly stage: Stage
  }
}

const fired: Fired[] = []

function note(event: Event): void {
  const plain = Object.entries(event).filter(([, value]) => typeof value !== 'function')
  const detail = Object.fromEntries(plain.filter(([name]) => name !== 'isTrusted'))
  fired.push({ type: event.type, detail: structuredClone(detail) })
}

const stage: Stage = {
  fired,
  listen(types) {
    for (const type of types) document.body.addEventListener(type, note)
  },
  async show(tag, properties) {
    if (!customElements.get(tag)) throw new Error(`there is no element <${tag}>`)
    const element = document.createElement(tag)
    Object.assign(element, properties)
    document.body.replaceChildren(element)
    if (element instanceof LitElement) await element.updateComplete
  },
}

Object.assign(window, { stage })
