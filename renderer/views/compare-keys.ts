import type { CompareTab } from '../controllers/route.ts'
import { isTyping, type Command } from '../controllers/shortcuts.ts'
import type { CompareActChosen } from '../elements/compare-events.ts'

type Act = CompareActChosen['act']

/** What a bare key means while two articles stand side by side. */
export type CompareKey =
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'tab'; readonly tab: CompareTab }
  | { readonly kind: 'open' }

/** The commands of the menu and the keyboard that are acts of this view. */
export const commandActs: Partial<Readonly<Record<Command, Act>>> = {
  'next-difference': 'next',
  'previous-difference': 'previous',
  'swap-sides': 'swap',
  'only-differences': 'only-differences',
}

/** What a key press means here, beside the program's commands; `null` for nothing. */
export function compareKey(event: KeyboardEvent): CompareKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  if (isTyping(event.composedPath()[0]) || isInDialog(event)) return null
  switch (event.key) {
    case 'j':
      return { kind: 'act', act: 'next' }
    case 'k':
      return { kind: 'act', act: 'previous' }
    case '1':
      return { kind: 'tab', tab: 'text' }
    case '2':
      return { kind: 'tab', tab: 'attribution' }
    case 'Enter':
      return isControl(event.composedPath()[0]) ? null : { kind: 'open' }
    default:
      return null
  }
}

/** The side whose column the keyboard is in; A when it is in neither. */
export function sideOf(event: KeyboardEvent): 'a' | 'b' {
  const column = event
    .composedPath()
    .find((step) => step instanceof Element && step.matches('compare-column'))
  return column instanceof Element && column.classList.contains('b') ? 'b' : 'a'
}

function isInDialog(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some((step) => step instanceof Element && step.matches('dialog, [popover]'))
}

function isControl(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.matches('button, a, summary, input')
}
