/** An archive of the web keeps the page's own address at the end of its: `…/web/20240504/https://…`. */
const archived = /^https?:\/\/[^/]+\/(?:[a-z]+\/)?\d{8,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i

/** The host of an http or https address, lower case, without `www.`; '' when it is none. */
export function hostOf(address: string): string {
  const own = archived.exec(address)?.[1] ?? address
  if (!/^https?:\/\//i.test(own)) return ''
  try {
    return new URL(own).hostname.toLowerCase().replace(/^www\d?\./, '')
  } catch {
    return '' // an address that no browser would open names no host
  }
}
