/**
 * SHA-256 of what a part of a file was made of, as 64 lower-case hex digits. It names the article, so
 * that the same item in two saved feeds is one article.
 */
export async function partHash(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
