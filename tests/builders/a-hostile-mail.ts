import { damaged, hostileText, sentence, type HostileFile } from './a-hostile-file.ts'

const head = 'From: Post <news@post.example>\nSubject: Ferry\nMIME-Version: 1.0\n'
const mail = (more: string, body: string) => `${head}${more}\n${body}`

/** Parts in parts in parts, each with a boundary of its own. */
function nestedParts(depth: number): string {
  const opened = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${String(at)}"\n\n--b${String(at)}\n`,
  )
  return `${head}${opened.join('')}Content-Type: text/plain\n\n${sentence}`
}

/** Messages in messages, each attached to the one before. */
function nestedMessages(depth: number): string {
  return `${`${head}Content-Type: message/rfc822\n\n`.repeat(depth)}${head}\n${sentence}`
}

function manyParts(count: number): string {
  const part = `--p\nContent-Type: text/plain\n\n${sentence}\n`
  return mail('Content-Type: multipart/mixed; boundary=p\n', part.repeat(count))
}

function manyAttached(count: number): string {
  const part = `--p\nContent-Type: message/rfc822\n\n${head}\n${sentence}\n`
  return mail('Content-Type: multipart/digest; boundary=p\n', part.repeat(count))
}

const html = (body: string) => mail('Content-Type: text/html\n', body)

/** Mail made to hurt. */
export const hostileMail: readonly HostileFile[] = [
  hostileText('a mail of 1,500 parts in parts', 'a.eml', nestedParts(1500)),
  hostileText('a mail of 200 parts in parts', 'a.eml', nestedParts(200)),
  hostileText('a mail of 300 messages in messages', 'a.eml', nestedMessages(300)),
  hostileText('a mail of 20,000 parts', 'a.eml', manyParts(20_000)),
  hostileText('a digest of 500 messages', 'a.eml', manyAttached(500)),
  hostileText(
    'a mail with a head line of 4 MB',
    'a.eml',
    mail(`X: ${'a'.repeat(4e6)}\n`, sentence),
  ),
  hostileText('a mail with 50,000 head lines', 'a.eml', mail('X-A: b\n'.repeat(50_000), sentence)),
  hostileText('a mail with 50,000 folds', 'a.eml', mail(`X:${' a\n'.repeat(50_000)}`, sentence)),
  hostileText(
    'a subject of encoded words',
    'a.eml',
    `Subject: ${'=?utf-8?Q?'.repeat(90_000)}\n${head}\n${sentence}`,
  ),
  hostileText(
    'a subject answered 50,000 times',
    'a.eml',
    `Subject: ${'Re: [a] '.repeat(50_000)}\n${head}\n${sentence}`,
  ),
  hostileText(
    'a mail to 50,000 readers',
    'a.eml',
    mail(`To: ${'"a" <a@b.example>, '.repeat(50_000)}\n`, sentence),
  ),
  hostileText(
    'a sender with 100,000 brackets',
    'a.eml',
    `From: ${'(<"'.repeat(100_000)}\nSubject: x\nMIME-Version: 1.0\n\n${sentence}`,
  ),
  hostileText(
    'a mail whose boundary never comes',
    'a.eml',
    mail('Content-Type: multipart/mixed; boundary=x\n', sentence),
  ),
  hostileText(
    'a mail with a boundary of 100 KB',
    'a.eml',
    mail(`Content-Type: multipart/mixed; boundary="${'x'.repeat(1e5)}"\n`, sentence),
  ),
  hostileText(
    'a mail of broken base64',
    'a.eml',
    mail('Content-Type: text/plain\nContent-Transfer-Encoding: base64\n', '=A=B=%$'.repeat(40_000)),
  ),
  hostileText(
    'a mail of broken quoted-printable',
    'a.eml',
    mail('Content-Transfer-Encoding: quoted-printable\n', '=\n=ZZ='.repeat(50_000)),
  ),
  hostileText(
    'a mail in an encoding nobody has',
    'a.eml',
    mail('Content-Type: text/plain; charset=x-none\n', sentence),
  ),
  hostileText(
    'a mail that quotes itself 2,000 deep',
    'a.eml',
    mail('', `${'>'.repeat(2000)} ${sentence}\n`.repeat(500)),
  ),
  hostileText('a mail of 60,000 lines', 'a.eml', mail('', 'Ferry\n> ramp\n'.repeat(30_000))),
  hostileText('a mail with one line of 2 MB', 'a.eml', mail('', sentence.repeat(28_000))),
  hostileText(
    'a mail of 50,000 nested elements',
    'a.eml',
    html(`${'<div>'.repeat(50_000)}${sentence}`),
  ),
  hostileText(
    'a mail of 5,000 hidden elements',
    'a.eml',
    html(`${'<div style="display:none">a</div>'.repeat(5000)}${sentence}`),
  ),
  hostileText(
    'a mail whose picture is itself',
    'a.eml',
    mail(
      'Content-Type: multipart/related; boundary=x\n',
      `--x\nContent-Type: text/html\nContent-ID: <a>\n\n<img src="cid:a">${sentence}\n--x--`,
    ),
  ),
  hostileText(
    'a forward of 100,000 labels',
    'a.eml',
    mail('', `---------- Forwarded message\n${'From: Date: '.repeat(100_000)}`),
  ),
  hostileText(
    'a box of 20,001 empty messages',
    'box',
    'From a@b Mon Apr 15 13:38:00 2024\n\n'.repeat(20_001),
  ),
  hostileText(
    'a box of 1,000 broken messages',
    'box',
    `From a@b Mon Apr 15 13:38:00 2024\n${head}Content-Type: multipart/mixed; boundary=\n\n--\n\n`.repeat(
      1000,
    ),
  ),
  hostileText(
    'an Apple mail that counts too many bytes',
    'a.emlx',
    `999999999\n${mail('', sentence)}`,
  ),
  hostileText(
    'head names that every object knows',
    'a.eml',
    mail(
      '__proto__: x\nconstructor: y\nContent-Type: text/plain; __proto__=z; constructor=q\n',
      sentence,
    ),
  ),
  hostileText('a mail of carriage returns', 'a.eml', mail('', sentence).replaceAll('\n', '\r')),
  ...damaged('a mail', 'a.eml', new TextEncoder().encode(manyParts(20))),
]
