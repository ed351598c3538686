/** What keys are called where room is short. */
const signs: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  'Shift+ArrowDown': 'Shift ↓',
}

/** A key as a word: `Esc` for `Escape`; a letter as it is. */
export function keySign(key: string): string {
  return signs[key] ?? key
}

/** Keys pressed together as words, `Mod` by its name on this machine: `Ctrl+K`, or `⌘K` on a Mac. */
export function keysInWords(keys: string, mod = 'Ctrl'): string {
  if (!keys.startsWith('Mod+')) return keySign(keys)
  const rest = keySign(keys.slice('Mod+'.length))
  return mod === '⌘' ? `⌘${rest}` : `${mod}+${rest}`
}
