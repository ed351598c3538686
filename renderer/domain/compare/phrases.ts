/** A name as the owner of what follows: `APLN’s`, `The Washington Times’`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}

/** A count with its thing: `one sentence`, `3 sentences`. */
export function counted(count: number, thing: string): string {
  return count === 1 ? `one ${thing}` : `${count} ${thing}s`
}

/** A share from 0 to 1 in percent. Only what is nothing is 0%, only what is all is 100%. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  const shown = share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded
  return `${shown}%`
}

/** Parts in a row: `2`, `2 and 3`, `2, 3 and 5`; nothing for none. */
export function inRow(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
