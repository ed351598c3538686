/** The element that has the keyboard, inside however many shadow roots; `null` when none has it. */
export function focusedNow(): HTMLElement | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at instanceof HTMLElement && at !== document.body ? at : null
}
