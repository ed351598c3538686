/** A mail as a newspaper's newsletter sends it; what is given stands in place of what it has. */
export interface MailParts {
  readonly head?: Readonly<Record<string, string>>
  readonly html?: string
  readonly text?: string
  /** Whole parts of the message, each with its own head. */
  readonly attached?: readonly string[]
}

/** A mail's source, with CRLF, all letters in UTF-8. */
export function aMail({ head = {}, html, text, attached = [] }: MailParts): string {
  const lines = {
    From: 'The Harbour Post <news@harbourpost.example>',
    To: 'Reader <reader@example.org>',
    Subject: 'Ferry stays in port after crack is found',
    Date: 'Mon, 15 Apr 2024 13:38:00 +0200',
    'Message-ID': '<1@harbourpost.example>',
    'MIME-Version': '1.0',
    ...head,
    'Content-Type': 'multipart/mixed; boundary="outer"',
  }
  const parts = [
    ...(text === undefined ? [] : [`Content-Type: text/plain; charset=utf-8\n\n${text}`]),
    ...(html === undefined ? [] : [`Content-Type: text/html; charset=utf-8\n\n${html}`]),
    ...attached,
  ]
  const headLines = Object.entries(lines).map(([name, value]) => `${name}: ${value}`)
  const body = parts.map((part) => `--outer\n${part}\n`).join('')
  return `${headLines.join('\n')}\n\n${body}--outer--\n`.replace(/\r?\n/g, '\r\n')
}

/** Text as a file of a name. */
export function asFile(path: string, text: string): { path: string; bytes: Uint8Array } {
  return { path, bytes: new TextEncoder().encode(text) }
}
