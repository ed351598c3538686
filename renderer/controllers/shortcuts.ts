import { commands, type Command } from '../../main/contract.ts'

export type { Command }

/** One line of the help card: a command, the keys that give it, and what it does in plain words. */
export interface Shortcut {
  /** `null` for a key that the place with the focus answers itself. */
  readonly command: Command | null
  /** As the help card shows them: `j`, `Mod+O`, `F5`. `Mod` is Command on a Mac, else Control. */
  readonly keys: readonly string[]
  readonly does: string
}

/** Shortcuts that belong together. */
export interface ShortcutGroup {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}

/** Every key of the program. The help card lists this, the keyboard obeys it. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: 'Moving',
    shortcuts: [
      line('next-item', ['j', 'ArrowDown'], 'Next article'),
      line('previous-item', ['k', 'ArrowUp'], 'Previous article'),
      line('open-item', ['Enter'], 'Open it'),
      line(null, ['Home', 'End'], 'First or last article'),
      line(null, ['PageDown', 'PageUp'], 'A window of the list on, or back'),
      line(null, ['Space'], 'Page on, then the next article'),
      line('next-in-file', ['.'], 'Next item of the same file'),
      line('previous-in-file', [','], 'Previous item of the same file'),
      line('back', ['Escape'], 'Back'),
      line('next-pane', ['F6'], 'Next pane'),
    ],
  },
  {
    title: 'Searching',
    shortcuts: [
      line('search', ['/', 'Mod+Shift+F'], 'Search the library'),
      line('seek-line', ['g'], 'Go to a line of the list by its first letters'),
      line('next-hit', ['F3', 'Mod+G'], 'Next hit in the article'),
      line('previous-hit', ['Shift+F3', 'Mod+Shift+G'], 'Previous hit'),
    ],
  },
  {
    title: 'Articles',
    shortcuts: [
      line('toggle-star', ['s'], 'Star, or take the star away; also all that is selected'),
      line('toggle-read', ['m'], 'Read or unread; also all that is selected'),
      line('tag-articles', ['t'], 'Tag what is selected, or the article'),
      line(null, ['x'], 'Select the line the keyboard is on, or no longer'),
      line(null, ['Shift+ArrowDown'], 'Select the next line as well'),
      line(null, ['Mod+A'], 'Select the whole list'),
      line('compare', ['c'], 'Compare what is selected, or the story'),
      line('compare-with', ['w'], 'Compare with another article'),
      line('compare-versions', ['v'], 'Compare the versions of this file'),
      line('show-story', ['y'], 'The story, and its coverage in time'),
      line('show-original', ['o'], 'Original, and back'),
      line(null, ['e'], 'Correct the value the keyboard is on'),
      line('undo-correction', ['Mod+Z'], 'Undo the last correction'),
    ],
  },
  {
    title: 'Side by side',
    shortcuts: [
      line('next-difference', ['n', 'j'], 'Next difference'),
      line('previous-difference', ['p', 'k'], 'Previous difference'),
      line('swap-sides', ['x'], 'Swap the sides'),
      line('only-differences', ['d'], 'Only differences, or everything'),
      line('house-style', ['h'], 'Show house style, or set it aside'),
      line('typography', ['t'], 'Show typography, or set it aside'),
      line('lock-scrolling', ['l'], 'Scroll together, or each alone'),
      line('pin-base', ['b'], 'Keep the left article'),
      line('next-compared', ['.'], 'Next article of the story beside it'),
      line('comparison-window', ['Mod+Shift+N'], 'Open in its own window'),
      line('export-comparison', ['Mod+E'], 'Export the comparison'),
      line(null, ['1', '2', '3', '4'], 'Text, quotes, names and figures, attribution'),
    ],
  },
  {
    title: 'Lists',
    shortcuts: [
      line('go-stories', ['Mod+1'], 'Stories'),
      line('go-articles', ['Mod+2'], 'All articles'),
      line('go-unread', ['Mod+3'], 'Unread'),
      line('go-starred', ['Mod+4'], 'Starred'),
      line('go-problems', ['Mod+5'], 'Could not read'),
      line('go-coverage', ['Mod+6'], 'Coverage: outlets by stories'),
    ],
  },
  {
    title: 'Library',
    shortcuts: [
      line('add-files', ['Mod+O'], 'Add files'),
      line('rescan', ['F5'], 'Look at the folder again'),
    ],
  },
  {
    title: 'View',
    shortcuts: [
      line('toggle-sources', ['['], 'Show or fold the sources'),
      line('toggle-provenance', [']'], 'Show or fold “Where this comes from”'),
      line('larger-text', ['Mod++', 'Mod+='], 'Larger text'),
      line('smaller-text', ['Mod+-'], 'Smaller text'),
      line('normal-text', ['Mod+0'], 'Normal text size'),
      line('show-palette', ['Mod+K'], 'Every command, and every article'),
      line('show-keys', ['?'], 'These keys'),
    ],
  },
]

/** What a key press tells: the parts of `KeyboardEvent` that count. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** True while AltGr makes a character, as `[` needs on many keyboards. */
  readonly altGraph: boolean
}

/** What is on screen, for the keys: the library, two articles side by side, or a page of its own. */
export type KeyView = 'library' | 'compare' | 'other'

/** What the keys act on in a view of a route. */
export function keyViewOf(view: string): KeyView {
  return view === 'library' || view === 'compare' ? view : 'other'
}

/** Commands that act only while two articles stand side by side. */
const besideOnly: ReadonlySet<Command> = new Set([
  'next-difference',
  'previous-difference',
  'swap-sides',
  'only-differences',
  'house-style',
  'typography',
  'lock-scrolling',
  'pin-base',
  'next-compared',
  'comparison-window',
  'export-comparison',
])

/** Whether a command acts only while articles stand side by side. */
export function isBeside(command: Command): boolean {
  return besideOnly.has(command)
}

/** Commands that act where articles are, in the library and side by side: not on other pages. */
const withArticles: ReadonlySet<Command> = new Set(['compare-with'])

/** Commands that act on stories: in the library, and on the page of a story. */
const onStories: ReadonlySet<Command> = new Set([
  'show-story',
  'rename-story',
  'merge-stories',
  'split-story',
  'take-out-of-story',
  'move-to-story',
  'keep-in-story',
  'never-together',
])

/** Commands that act only in the library. */
const libraryOnly: ReadonlySet<Command> = new Set([
  'seek-line',
  'next-item',
  'previous-item',
  'open-item',
  'next-pane',
  'next-hit',
  'previous-hit',
  'toggle-star',
  'toggle-read',
  'tag-articles',
  'toggle-sources',
  'toggle-provenance',
  'compare',
  'compare-versions',
  'show-original',
  'show-file',
  'show-in-folder',
  'correct-headline',
  'next-in-file',
  'previous-in-file',
])

/**
 * The command a key press gives, or `null`.
 *
 * Arrows and Enter are left to whatever has the focus: lists walk with them, articles scroll.
 */
export function commandFor(press: KeyPress, view: KeyView): Command | null {
  const pressed = keyName(press)
  if (pressed === null || nativeKeys.has(pressed)) return null
  return commandsByKey[view].get(pressed) ?? null
}

/** Whether a key press is typing when it happens in `target`: bare letters are then left alone. */
export function isTyping(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

/** The command of that name, or `null` for a name that is none. */
export function commandNamed(name: string): Command | null {
  return commands.find((command) => command === name) ?? null
}

const nativeKeys = new Set(['arrowdown', 'arrowup', 'enter'])

/** Whether a command does something in a view. */
export function actsIn(command: Command, view: KeyView): boolean {
  return !leftOut[view].has(command)
}

const leftOut: Readonly<Record<KeyView, ReadonlySet<Command>>> = {
  library: besideOnly,
  compare: new Set([...libraryOnly, ...onStories]),
  other: new Set([...libraryOnly, ...besideOnly, ...withArticles]),
}

const commandsByKey = {
  library: keysWithout(leftOut.library),
  compare: keysWithout(leftOut.compare),
  other: keysWithout(leftOut.other),
}

function keysWithout(others: ReadonlySet<Command>): ReadonlyMap<string, Command> {
  const shortcuts = shortcutGroups.flatMap((group) => group.shortcuts)
  return new Map(
    shortcuts.flatMap(({ command, keys }) =>
      command === null || others.has(command)
        ? []
        : keys.map((key) => [key.toLowerCase(), command] as const),
    ),
  )
}

function keyName(press: KeyPress): string | null {
  const { key, altGraph } = press
  const mod = (press.ctrlKey || press.metaKey) && !altGraph
  if (press.altKey && !altGraph) return null
  const name =
    press.shiftKey && /^(\p{L}|f\d+)$/iu.test(key)
      ? `shift+${key.toLowerCase()}`
      : key.toLowerCase()
  return mod ? `mod+${name}` : name
}

function line(command: Shortcut['command'], keys: readonly string[], does: string): Shortcut {
  return { command, keys, does }
}
