import { html, nothing, type TemplateResult } from 'lit'
import type { CompareActChosen } from './compare-events.ts'

type Act = CompareActChosen['act']

/** What a bar above compared articles does when one of its buttons is pressed. */
export type OnAct = (act: Act) => () => void

/** The way out: back to the story, or out of a window that has nothing else. */
export function leaving(alone: boolean, act: OnAct): TemplateResult {
  return html`<button
    class="button"
    title=${alone ? 'Close this window (Esc)' : 'Back to the story (Esc)'}
    @click=${act('leave')}
  >
    ${alone ? 'Close' : '‹ Story'}
  </button>`
}

/** Taking a comparison elsewhere: to a window of its own, where it has none, and to a file. */
export function takingAway(alone: boolean, act: OnAct): TemplateResult {
  return html`${
      alone
        ? nothing
        : html`<button
            class="button"
            title="Open this comparison in a window of its own"
            @click=${act('own-window')}
          >
            Own window
          </button>`
    }
    <button class="button" title="Keep this comparison as a file" @click=${act('export')}>
      Export…
    </button>`
}
