/** An address made whole by the one it leans on; as it stands when neither gives a whole one. */
export function resolved(address: string, base: string): string {
  const own = address.trim()
  if (own === '') return base.trim()
  try {
    return base.trim() === '' ? own : new URL(own, base.trim()).href
  } catch {
    return own // no address of the web, and nothing hangs on it
  }
}
