import { isPersonName } from '../../attribute/names.ts'
import type { Field, FieldMeaning } from '../draft.ts'
import { oneLine } from '../folding.ts'

/**
 * What a document's properties are about. Not when it was made or saved: that is a date of the file,
 * not of the article.
 */
const meanings: Readonly<Record<string, FieldMeaning>> = {
  title: 'headline',
  creator: 'byline',
  initialcreator: 'byline',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  language: 'language',
  publisher: 'outlet',
  publication: 'outlet',
  source: 'outlet',
  date: 'published',
  published: 'published',
  publicationdate: 'published',
  url: 'canonical',
  sourceurl: 'canonical',
  identifier: 'canonical',
  rights: 'licence',
  licence: 'licence',
  license: 'licence',
  section: 'section',
}

/** Who made the file is often who wrote the article, and often who typed it in. */
const authorIsBelieved = 0.5

/** Names that programs and machines put where the author's belongs. */
const noAuthor =
  /\b(?:user|admin(?:istrator)?|owner|author|unknown|anonymous|default|guest|office|microsoft|windows|word|writer|libreoffice|openoffice|python|docx|pandoc|apache|poi|aspose|google|docs|pc|laptop|desktop|computer|home|test|nexis|lexisnexis|factiva|proquest|benutzer|utilisateur|usuario|utente)\b/iu
/** Titles that programs make up. */
const noTitle =
  /^(?:microsoft (?:office )?word|document ?\d*|dokument ?\d*|untitled.{0,20}|unbenannt.{0,20}|sans titre.{0,20}|title|word document|powerpoint presentation|printmgr file)\b.{0,20}$|\.(?:docx?|rtf|odt|txt|html?|pdf|wpd|pages|dot[xm]?)$/iu

/**
 * What a document's properties state of its article. An author is believed only when the words are a
 * person's name, because that property is filled in by programs.
 */
export function propertyFields(
  properties: readonly (readonly [name: string, words: string])[],
  called: (name: string) => string,
): readonly Field[] {
  return properties.flatMap(([name, words]): readonly Field[] => {
    const means = meanings[name.toLowerCase().replace(/[\s_-]/g, '')]
    const value = oneLine(words)
    if (!means || value === '' || !isBelieved(means, value)) return []
    const doubt = means === 'byline' ? { confidence: authorIsBelieved } : {}
    return [{ means, name: called(name), value, ...doubt }]
  })
}

function isBelieved(means: FieldMeaning, value: string): boolean {
  switch (means) {
    case 'headline':
      return value.length > 3 && value.length <= 300 && !noTitle.test(value)
    case 'byline':
      return !noAuthor.test(value) && value.split(/[,;]| and | & /u).every(isName)
    case 'canonical':
      return /^https?:\/\//i.test(value)
    case 'outlet':
      return !/^https?:/i.test(value) && value.length <= 80
    default:
      return true
  }
}

function isName(words: string): boolean {
  return isPersonName(words.trim())
}
