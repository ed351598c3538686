/** Head lines that only mail has; one of them is enough. */
const sure = new Set([
  'received',
  'return-path',
  'delivered-to',
  'mime-version',
  'message-id',
  'x-received',
  'dkim-signature',
  'list-unsubscribe',
  'x-mailer',
  'x-gmail-labels',
])
/** Head lines that a note program may write as well; mail has two of them. */
const likely = new Set([
  'from',
  'to',
  'subject',
  'date',
  'cc',
  'sender',
  'reply-to',
  'content-type',
])
/** Lines looked at. */
const mostLines = 60

/** The line that parts the messages of an mbox: `From jane@example.org Thu Oct 13 11:39:49 2016`. */
export const mboxLine =
  /^From \S{1,320} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [^\n]{0,60}\d{4}[^\n]{0,20}$/

/** Whether a text begins as a mail does: an mbox line or an emlx count, then head lines of a mail. */
export function beginsAsMail(head: string): boolean {
  const lines = head.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/, mostLines)
  const [first = ''] = lines
  if (mboxLine.test(first)) return true
  return hasMailHead(/^\d{1,12}\s{0,20}$/.test(first) ? lines.slice(1) : lines)
}

function hasMailHead(lines: readonly string[]): boolean {
  const names: string[] = []
  for (const line of lines) {
    if (line === '') break
    if (/^[ \t]/.test(line) && names.length > 0) continue
    const name = /^([!-9;-~]{1,76}):/.exec(line)?.[1]
    if (name === undefined) break
    if (/^From: <Saved by |^Snapshot-Content-Location:/i.test(line)) return false
    if (/^Content-Type: ?multipart\/(?:mixed|alternative|digest|signed|report)\b/i.test(line))
      return true
    names.push(name.toLowerCase())
  }
  if (names.some((name) => sure.has(name))) return true
  return new Set(names.filter((name) => likely.has(name))).size >= 2 && names.includes('from')
}
