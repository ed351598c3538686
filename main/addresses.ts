/**
 * A web address that may be opened outside, or `null`.
 *
 * Only http and https, with a host and without a user name (which can make one host look like
 * another).
 */
export function webAddress(text: string): URL | null {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return null
  }
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  return isWeb && url.host !== '' && url.username === '' && url.password === '' ? url : null
}
