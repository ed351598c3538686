import type { Block, Furniture } from '../../article.ts'
import type { Field } from '../draft.ts'
import { oneLine, wordsIn } from '../folding.ts'
import { mailDate } from './mail-date.ts'
import { senderIn, withoutMarks } from './mail-fields.ts'
import { readDate } from '../dates.ts'

const opening =
  /^[\s>-]{0,12}(?:begin forwarded message|forwarded message|original message|forwarded by .{1,80}|weitergeleitete nachricht|ursprüngliche nachricht|anfang der weitergeleiteten (?:e-?mail|nachricht)|message transféré|message d['’]origine|début du message (?:transféré|réexpédié)|mensaje reenviado|mensaje original|messaggio inoltrato|mensagem (?:encaminhada|original)|doorgestuurd bericht|oorspronkelijk bericht|vidarebefordrat meddelande|videresendt (?:melding|besked)|iletilen mesaj|転送されたメッセージ|转发邮件)/iu
const labels =
  /(?:^|\s)\*?(from|von|de|da|van|fra|från|kimden|date|sent|datum|gesendet|am|fecha|enviado|envoyé|data|verzonden|dato|sendt|skickat|tarih|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|emne|ämne|konu|to|an|para|à|a|aan|til|till|kime|cc|reply-to):\*?\s/giu
const senders = /^(?:from|von|de|da|van|fra|från|kimden)$/iu
const dates =
  /^(?:date|sent|datum|gesendet|am|fecha|enviado|envoyé|data|verzonden|dato|sendt|skickat|tarih)$/iu
const subjects = /^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|emne|ämne|konu)$/iu
/** The sender of a forward may put a few words before it. */
const mostBefore = 60
/** Blocks over which a forwarded head may be spread. */
const mostLines = 8

/** What stands in a mail that forwards another one in its own text. */
export interface Forwarded {
  /** What the forwarded head states, to be trusted before the mail's own head. */
  readonly fields: readonly Field[]
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
}

/** The mail that a mail forwards in its text: its head told from its words; `null` when there is none. */
export function forwardedIn(blocks: readonly Block[]): Forwarded | null {
  const start = blocks.slice(0, 12).findIndex(({ text }) => opening.test(text))
  if (start < 0) return null
  if (blocks.slice(0, start).reduce((sum, { text }) => sum + wordsIn(text), 0) > mostBefore)
    return null
  const end = endOfHead(blocks, start)
  const head = oneLine(
    blocks
      .slice(start, end)
      .map(({ text }) => text)
      .join(' '),
  )
  const fields = fieldsIn(head)
  if (fields.length === 0) return null
  const lines = blocks
    .slice(0, end)
    .map(({ text }) => ({ kind: 'other' as const, text, before: 0 }))
  const quoted = blocks[end - 1]?.kind === 'quotation'
  return {
    fields,
    blocks: quoted ? blocks.slice(end).map(unquoted) : blocks.slice(end),
    furniture: lines,
  }
}

/** A mail program that quotes all it forwards says nothing by it. */
function unquoted(block: Block): Block {
  return block.kind === 'quotation' ? { ...block, kind: 'paragraph' } : block
}

/** The head's lines may be one block or several; the first block without a label ends it. */
function endOfHead(blocks: readonly Block[], start: number): number {
  let end = start + 1
  const isHead = (text: string) => text.length < 600 && text.search(labels) === 0
  while (end < blocks.length && end - start < mostLines && isHead(blocks[end]?.text ?? '')) end += 1
  return end
}

function fieldsIn(head: string): readonly Field[] {
  const found = [...head.matchAll(labels)]
  return found.flatMap((match, at) => {
    const label = match[1] ?? ''
    const words = head.slice(match.index + match[0].length, found[at + 1]?.index).trim()
    return words === '' || words.length > 400 ? [] : fieldOf(label, words)
  })
}

function fieldOf(label: string, words: string): readonly Field[] {
  const name = `mail: forwarded ${label}`
  if (subjects.test(label))
    return [{ means: 'headline', name, value: withoutMarks(words, false), words }]
  if (dates.test(label)) {
    const value = mailDate(words) ?? readDate(words)
    return value === null ? [] : [{ means: 'published', name, value, words }]
  }
  if (!senders.test(label)) return []
  const display = words.replace(/\s*[<[][^>\]]{0,300}[>\]]?.{0,20}$/u, '').replace(/^"|"$/g, '')
  const { person, outlet } = senderIn(display)
  return [
    ...(outlet === '' ? [] : [{ means: 'outlet' as const, name, value: outlet, words: display }]),
    ...(person === ''
      ? []
      : [
          {
            means: 'byline' as const,
            name,
            value: person,
            words: display,
            signer: 'person' as const,
          },
        ]),
  ]
}
