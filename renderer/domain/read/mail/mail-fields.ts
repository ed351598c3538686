import { decodeWords, type Email } from 'postal-mime'
import { isPersonName } from '../../attribute/names.ts'
import type { Field } from '../draft.ts'
import { oneLine } from '../folding.ts'
import { mailDate } from './mail-date.ts'
import { headLine } from './parse-message.ts'

const answered =
  /^(?:re|fwd?|fw|aw|antw|wg|tr|rv|rif|sv|vs|vb|doorst|enc|odp|pd|ynt|ilt|回复|答复|转发|返信|転送)\s?(?:\[\d{1,4}\]|\(\d{1,4}\))?\s?[:：]\s*/iu
const listMark = /^\[[^\]]{1,60}\]\s*(?=\S)/u
/** Names of a desk or a machine, which say nothing of who writes. */
const nobody =
  /^(?:no-?reply|do-?not-?reply|info|mail(?:er)?|newsletters?|admin|support|service)$/iu

const house =
  /\b(?:services|alerts?|updates?|digest|briefing|reports?|review|events?|community|customer|team|shop|store|bank|club|society|association|museum|centre|center|party|union)\b/iu

/** What a mail's head states of its text, the surest first. */
export function mailFields(email: Email): readonly Field[] {
  return [
    ...subjectField(email),
    ...senderFields(email),
    ...dateField(email),
    ...archiveField(email),
    ...said('language', 'Content-Language', { value: headLine(email, 'content-language') }),
  ]
}

/** A headline without what mail programs and lists put before it: `Fwd:`, `RE:`, `[Newsroom]`. */
export function withoutMarks(subject: string, ofList: boolean): string {
  let rest = oneLine(subject)
  let marked = ofList
  for (;;) {
    const shorter = rest.replace(answered, '')
    if (shorter !== rest) marked = true
    const bare = marked ? shorter.replace(listMark, '') : shorter
    if (bare === rest || bare === '') return rest
    rest = bare
  }
}

/** Whether a mail went to many: a newsletter or a mailing list. */
function isSentToMany(email: Email): boolean {
  if (email.headers.some(({ key }) => /^list-|^mailing-list$|^feedback-id$/.test(key))) return true
  return (
    /list|bulk/i.test(headLine(email, 'precedence')) ||
    /^mailing list /i.test(headLine(email, 'delivered-to'))
  )
}

function subjectField(email: Email): readonly Field[] {
  const words = oneLine(email.subject ?? '')
  return said('headline', 'Subject', { value: withoutMarks(words, isSentToMany(email)), words })
}

function senderFields(email: Email): readonly Field[] {
  const words = oneLine(email.from?.name ?? '')
  const { person, outlet } = senderIn(words)
  const fields: Field[] = []
  if (outlet !== '') fields.push(...said('outlet', 'From', { value: outlet, words }))
  if (person !== '')
    fields.push({ means: 'byline', name: 'mail: From', value: person, words, signer: 'person' })
  if (outlet === '' && isSentToMany(email)) fields.push(...listFields(email))
  return fields
}

/** Who a sender's name names: `Jane Doe`, `The Post`, `Jane Doe at The Post`, `Jane Doe (The Post)`. */
export function senderIn(name: string): { readonly person: string; readonly outlet: string } {
  const bare = name.replace(/\s+via\s.{1,80}$/iu, '').replace(/^['"“‘]+|['"”’]+$/gu, '')
  if (bare === '' || nobody.test(bare) || bare.includes('@')) return { person: '', outlet: '' }
  const parted =
    /^(.{3,60}?)(?:,\s|\s(?:at|from|of|von|bei|de|chez|van|@|[|–—·-])\s|\s\()(.{2,60}?)\)?$/u.exec(
      bare,
    )
  if (parted?.[1] !== undefined && parted[2] !== undefined && isPerson(parted[1]))
    return isPerson(bare) && !/[,(|@]/u.test(bare)
      ? { person: bare, outlet: '' }
      : { person: parted[1].trim(), outlet: parted[2].trim() }
  if (isPerson(bare)) return { person: bare, outlet: '' }
  return { person: '', outlet: /[\p{Lu}\p{Lo}]/u.test(bare) ? bare : '' }
}

function isPerson(name: string): boolean {
  return isPersonName(name) && !house.test(name)
}

/** The list's own name, or the domain that sends it. */
function listFields(email: Email): readonly Field[] {
  const id = decodeWords(headLine(email, 'list-id'))
  const listed = /^"?([^"<]{2,80}?)"?\s*</u.exec(id)?.[1] ?? ''
  if (listed !== '') return said('outlet', 'List-Id', { value: listed })
  const domain = /@([\w.-]{3,120})$/.exec(email.from?.address ?? '')?.[1] ?? ''
  return said('outlet', 'From', { value: domain })
}

function dateField(email: Email): readonly Field[] {
  const words = oneLine(headLine(email, 'date'))
  return said('published', 'Date', { value: mailDate(words) ?? '', words })
}

function archiveField(email: Email): readonly Field[] {
  const address =
    /<?\s{0,4}(https?:[^>\s]{4,2000})/i.exec(headLine(email, 'archived-at'))?.[1] ?? ''
  return said('canonical', 'Archived-At', { value: address })
}

/** What a head line says; `words` where they do not stand there as the value. */
function said(
  means: Field['means'],
  line: string,
  { value, words = value }: { readonly value: string; readonly words?: string },
): readonly Field[] {
  if (value === '') return []
  const name = `mail: ${line}`
  return [words === value ? { means, name, value } : { means, name, value, words }]
}
