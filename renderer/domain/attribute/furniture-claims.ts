import type { Furniture } from '../article.ts'
import { findDate } from '../read/dates.ts'
import type { Draft } from '../read/draft.ts'
import { folded } from '../read/folding.ts'
import { readByline, readNameLine, type Signature } from './byline.ts'
import type { Claim } from './claim.ts'
import { helpClaims, rightsClaims } from './line-claims.ts'
import { sayer, type Say } from './say.ts'

type Claims = readonly Claim[]

function inFurniture(text: string, line: number): Say {
  return sayer(text, ({ start, end }) => ({ in: 'furniture', line, start, end }))
}

/**
 * What the lines around an article say. Bylines and dates count only where they stand next to the
 * article's first or last words; a page's menus and lists are full of other articles' names and days.
 */
export function furnitureClaims(draft: Draft): Claims {
  const { above, below } = nearestLines(draft.furniture, draft.blocks.length)
  const near = new Set([...above, ...below])
  const claims = draft.furniture.flatMap((line, at) => {
    const say = inFurniture(line.text, at)
    const rights = [...rightsClaims(line.text, say), ...crumbClaims(line, say)]
    if (!near.has(at)) return rights
    return [
      ...signedClaims(line.text, say),
      ...dateClaims(line.text, say),
      ...helpClaims(line.text, say),
      ...rights,
    ]
  })
  const signed = claims.some(({ field }) => field === 'byline')
  const names = draft.parted || signed ? [] : nameClaims(draft, above, below)
  return admitted([...names, ...claims], draft)
}

/** What a field of the file states outweighs a page's lines; they may only say it again, or be a rival. */
function admitted(claims: Claims, { fields, parted }: Draft): Claims {
  const stated = new Set<string>(fields.map(({ means }) => means))
  return claims.filter(({ field, attribution }) => {
    if (!stated.has(field) || !weighed.has(field)) return true
    if (!parted && rivals.has(field)) return true
    return fields.some(
      ({ means, value }) => means === field && folded(value) === folded(attribution.value),
    )
  })
}

const weighed: ReadonlySet<string> = new Set([
  'byline',
  'published',
  'updated',
  'outlet',
  'licence',
  'section',
])
const rivals: ReadonlySet<string> = new Set(['published', 'updated', 'outlet'])

/** Lines this near to the article's first words may be about it; after its last, this many. */
const nearBefore = 8
const nearAfter = 4

interface Nearest {
  readonly above: readonly number[]
  readonly below: readonly number[]
}

function nearestLines(furniture: readonly Furniture[], blocks: number): Nearest {
  const own = furniture.flatMap(({ kind, before }, at) =>
    kind === 'other' || kind === 'notice' ? [{ at, before }] : [],
  )
  const above = own.filter(({ before }) => before <= 2 && before < blocks).slice(-nearBefore)
  const below = own.filter(({ before }) => before >= blocks).slice(0, nearAfter)
  return { above: above.map(({ at }) => at), below: below.map(({ at }) => at) }
}

/** Lines of nothing but names: right above the text, else right below it. */
function nameClaims(
  { furniture }: Draft,
  above: readonly number[],
  below: readonly number[],
): Claims {
  for (const lines of [above, below]) {
    const claims = lines.flatMap((at) => {
      const text = furniture[at]?.text ?? ''
      return readNameLine(text).map((one) => signedBy(one, inFurniture(text, at)))
    })
    if (claims.some(({ field }) => field === 'byline')) return claims
    if (claims.length > 0 && lines === above) return claims
  }
  return []
}

function signedClaims(text: string, say: Say): Claims {
  const pictures =
    /\b(?:photographs?|photos|pictures|images|fotos|bilder)\s(?:by|von|de|par)\s/iu.exec(text)
  const words = pictures ? text.slice(0, pictures.index) : text
  const signed = readByline(words).map((one) => signedBy(one, say))
  return pictures ? [...signed, ...pictureBy(text, pictures, say)] : signed
}

function pictureBy(text: string, match: RegExpExecArray, say: Say): Claims {
  const start = match.index + match[0].length
  const name = /^[\p{Lu}][\p{L}\p{M}.'’ -]{2,50}/u.exec(text.slice(start))?.[0].trimEnd() ?? ''
  if (name === '') return []
  const found = {
    value: name,
    start,
    end: start + name.length,
    method: 'byline names who took the pictures',
  }
  return [say('credit', { ...found, confidence: 0.85 })]
}

function signedBy(one: Signature, say: Say): Claim {
  return say(one.kind === 'agency' ? 'agency' : 'byline', one)
}

/** `Home › World › Europe`: the last crumb is the section. */
function crumbClaims({ kind, text, before }: Furniture, say: Say): Claims {
  if (before > 0 || text.length > 120 || (kind !== 'navigation' && kind !== 'other')) return []
  const crumbs = text.split(/\s*[›»>→]\s*|\s\/\s/u)
  const home =
    /^(?:home|start|startseite|accueil|inicio|início|homepage|ana sayfa|главная|首页|ホーム|홈|hjem|hem)$/iu
  const [first = ''] = crumbs
  const last = crumbs[crumbs.length - 1]?.trim() ?? ''
  if (
    crumbs.length < 2 ||
    crumbs.length > 6 ||
    !home.test(first.trim()) ||
    last === '' ||
    last.length > 40
  )
    return []
  const start = text.lastIndexOf(last)
  return [
    say('section', {
      value: last,
      start,
      end: start + last.length,
      method: 'path shown above the headline',
      confidence: 0.8,
    }),
  ]
}

/** `Published 4 May 2024 · Updated 5 May 2024`: each date belongs to the word before it. */
function dateClaims(text: string, say: Say): Claims {
  const claims: Claim[] = []
  let from = 0
  for (let date = findDate(text); date !== null; date = findDate(text.slice(from))) {
    const start = from + date.start
    const field = updatedWords.test(text.slice(from, start)) ? 'updated' : 'published'
    const method = field === 'updated' ? 'date line says updated' : 'date line'
    claims.push(
      say(field, { value: date.iso, start, end: from + date.end, method, confidence: 0.85 }),
    )
    from += date.end
    if (claims.length >= 4) break
  }
  return claims
}

const updatedWords =
  /updat|modif|aktualisiert|geändert|mis(?:e)? à jour|actualizad|aggiornat|atualizad|bijgewerkt|oppdatert|opdateret|uppdatera|päivitetty|zaktualizow|aktualizov|frissít|güncelle|обновл|изменен|оновлен|修改|更新|수정|تحديث/iu
