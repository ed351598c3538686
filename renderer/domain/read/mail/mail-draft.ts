import type { Attachment } from 'postal-mime'
import type { HeldPicture } from '../../article.ts'
import type { Draft, Field } from '../draft.ts'
import { wordsIn } from '../folding.ts'
import { heldPicture, HeldPictures } from '../held-pictures.ts'
import { forwardedIn } from './forwarded.ts'
import { mailFields } from './mail-fields.ts'
import { partedMail } from './mail-furniture.ts'
import { mailPage, type MailPage } from './mail-page.ts'
import { textBlocks } from './mail-text.ts'
import { contentOf, headLine, type Message } from './parse-message.ts'

/** The text of one message as an article: its head as fields, its page or its plain text as blocks. */
export function mailDraft(message: Message): Draft {
  const { email } = message
  const kept = new HeldPictures()
  const pictureOf = picturesIn(email.attachments)
  const page = chosen(message, () => mailPage(email.html ?? '', { pictureOf, kept }))
  const forwarded = forwardedIn(page.blocks)
  const own = mailFields(email)
  const stated = forwarded
    ? [...forwarded.fields, ...own.filter(isOfText), ...page.fields]
    : [...own, ...page.fields]
  const headline = stated.find(({ means }) => means === 'headline')?.value ?? ''
  const { blocks, furniture, fields } = partedMail(forwarded?.blocks ?? page.blocks, headline)
  return {
    format: 'eml',
    headline,
    blocks,
    furniture: [...page.furniture, ...(forwarded?.furniture ?? []), ...furniture],
    fields: signedBy(stated, fields),
    parted: true,
    pictures: kept.all,
    remarks: remarksOn(message, page, own),
  }
}

/** Who passes a text on has neither written nor printed it. */
function isOfText({ means }: Field): boolean {
  return means !== 'byline' && means !== 'outlet'
}

/** Who signs the text itself comes before who sent the mail. */
function signedBy(stated: readonly Field[], signers: readonly Field[]): readonly Field[] {
  return [...signers, ...stated]
}

/** The page, unless it is a stub beside a plain text that says much more. */
function chosen({ email }: Message, page: () => MailPage): MailPage {
  const text = email.text ?? ''
  const plain = (): MailPage => ({ blocks: textBlocks(text), furniture: [], fields: [] })
  if ((email.html ?? '') === '') return plain()
  const read = page()
  const words = read.blocks.reduce((sum, block) => sum + wordsIn(block.text), 0)
  return words * 3 < wordsIn(text) ? plain() : read
}

/** Finds the pictures that came with a message by the names its page calls them: `cid:…`. */
function picturesIn(attachments: readonly Attachment[]): (address: string) => HeldPicture | null {
  const named = new Map<string, Attachment>()
  for (const one of attachments) {
    const id = one.contentId?.replace(/^<|>$/g, '') ?? ''
    if (id !== '' && !named.has(id)) named.set(id, one)
  }
  return (address) => {
    const id = /^cid:(.{1,500})$/i.exec(address)?.[1]
    const found = id === undefined ? undefined : (named.get(id) ?? named.get(unescapedId(id)))
    return found ? heldPicture(contentOf(found)) : null
  }
}

function unescapedId(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id // a lone per cent sign: the name as it stands
  }
}

function remarksOn(message: Message, page: MailPage, fields: readonly Field[]): readonly string[] {
  const remarks: string[] = []
  if (message.guessed !== undefined)
    remarks.push(
      `The mail does not say how its letters are written; they were read as ${message.guessed}.`,
    )
  if (page.flattened === true)
    remarks.push(
      'The mail’s page has more tags than any program follows; only its words were read.',
    )
  const date = headLine(message.email, 'date')
  if (date !== '' && !fields.some(({ means }) => means === 'published'))
    remarks.push(`The mail’s date cannot be read: ${date.slice(0, 80)}`)
  return remarks
}
