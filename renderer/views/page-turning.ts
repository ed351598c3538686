/** What scrolls: the page, or in a narrow room the page together with where it comes from. */
export function scrollerIn(room: ParentNode): HTMLElement | null {
  const scrollers = [...room.querySelectorAll<HTMLElement>('.page, .room')]
  return scrollers.find((one) => one.scrollHeight > one.clientHeight + 1) ?? scrollers[0] ?? null
}

/** Turns a page; false when there is none in that direction, so that the next article may come. */
function turnPage(page: HTMLElement | null, to: 'on' | 'back'): boolean {
  if (!page) return false
  const before = page.scrollTop
  const line = 40 // the last line of the page before stays in sight
  page.scrollBy({ top: (to === 'on' ? 1 : -1) * (page.clientHeight - line) })
  return Math.abs(page.scrollTop - before) > 1
}

/** Space pages; at the end, and at the start backwards, the key goes on to the shell. */
export function turnPageBy(event: KeyboardEvent, page: HTMLElement | null): void {
  const isPlain = event.key === ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
  if (!isPlain || event.target !== event.currentTarget) return
  if (!turnPage(page, event.shiftKey ? 'back' : 'on')) return
  event.preventDefault()
  event.stopPropagation()
}
