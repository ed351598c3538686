import { isTyping, type Command } from '../controllers/shortcuts.ts'
import type { CompareActChosen } from '../elements/compare-events.ts'
import type { ScrollStep } from '../elements/compare-scrolling.ts'

type Act = CompareActChosen['act']

/** What a bare key means while two articles stand side by side. */
export type CompareKey =
  | { readonly kind: 'act'; readonly act: Act }
  /** The view of this number, from 1. */
  | { readonly kind: 'tab'; readonly number: number }
  | { readonly kind: 'open' }
  /** Out of a move, back to where the reader was; nothing when they are not at one. */
  | { readonly kind: 'leave-move' }
  /** The columns are scrolled though the keyboard is in neither. */
  | { readonly kind: 'scroll'; readonly by: ScrollStep }

/** The commands of the menu and the keyboard that are acts of this view. */
export const commandActs: Partial<Readonly<Record<Command, Act>>> = {
  'next-difference': 'next',
  'previous-difference': 'previous',
  'swap-sides': 'swap',
  'only-differences': 'only-differences',
  'house-style': 'house-style',
  typography: 'typography',
  'lock-scrolling': 'lock',
  'pin-base': 'pin',
  'next-compared': 'next-compared',
  'export-comparison': 'export',
  'comparison-window': 'own-window',
}

const steps: Readonly<Record<string, ScrollStep>> = {
  ArrowDown: 'line-down',
  ArrowUp: 'line-up',
  PageDown: 'page-down',
  ' ': 'page-down',
  PageUp: 'page-up',
  Home: 'start',
  End: 'end',
}

/** What a key press means here, beside the program's commands; `null` for nothing. */
export function compareKey(event: KeyboardEvent): CompareKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  const target = event.composedPath()[0]
  if (isTyping(target) || isWithin(event, 'dialog, [popover]')) return null
  const { key } = event
  if (key === 'j') return { kind: 'act', act: 'next' }
  if (key === 'k') return { kind: 'act', act: 'previous' }
  if (/^[1-4]$/.test(key)) return { kind: 'tab', number: Number(key) }
  if (key === 'Escape') return { kind: 'leave-move' }
  // A button does what it says, and a moved passage shows its other end.
  if (key === 'Enter') return isControl(target) || isMoved(target) ? null : { kind: 'open' }
  const by = steps[key]
  if (!by || isControl(target) || isWithin(event, scrolling)) return null
  return { kind: 'scroll', by: key === ' ' && event.shiftKey ? 'page-up' : by }
}

/** What answers the scrolling keys itself. */
const scrolling = 'compare-column, passage-strip, [role="tabpanel"].scroller, ul'

/** The side whose column the keyboard is in; A when it is in neither. */
export function sideOf(event: KeyboardEvent): 'a' | 'b' {
  const column = event
    .composedPath()
    .find((step) => step instanceof Element && step.matches('compare-column'))
  return column instanceof Element && column.classList.contains('b') ? 'b' : 'a'
}

function isWithin(event: KeyboardEvent, places: string): boolean {
  return event.composedPath().some((step) => step instanceof Element && step.matches(places))
}

function isControl(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.matches('button, a, summary, input, select')
}

function isMoved(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.matches('.passage.moved')
}
