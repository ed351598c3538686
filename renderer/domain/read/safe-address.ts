/** The address made absolute when it is one a reader may follow or be shown; else empty. */
export function safeAddress(address: string | null, base: string): string {
  if (address === null || address.trim() === '' || address.length > 4000) return ''
  try {
    const url = base === '' ? new URL(address.trim()) : new URL(address.trim(), base)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : ''
  } catch {
    return '' // not an address: the words stay, the link does not
  }
}
