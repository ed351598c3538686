import { holdsCommonWord } from './not-names.ts'

const particles =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|bint|ibn|ben|abu|af|av|ter|ten|zu|zur|zum|y|e|st\.)$/u
const givenWord = /^\p{Lu}[\p{L}\p{M}'’.‑-]{0,30}$/u
const elided = /^(?:d['’]|l['’]|al-|el-|ad-|as-|ul-)\p{Lu}[\p{L}\p{M}'’.-]{1,30}$/u
const notPersons =
  /\b(?:news|newsroom|times|post|herald|tribune|gazette|press|agency|agencies|staff|desk|team|editors?|editorial|board|redaktion|redaktionen|rédaction|redacción|redazione|redactie|service|wire|media|online|magazine|journal|network|group|company|institute|university|foundation|admin|contributors?|reporters?|correspondents?|bureau|today|weekly|daily|limited|inc)\b/iu
const eastAsian =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}・･·]{2,12}$/u
const uncased =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{M}'’.-]{2,20}$/u

/** Whether the words look like a person's name: two to six words, capitals first, no trade word. */
export function isPersonName(words: string): boolean {
  const name = words.trim()
  if (name.length < 2 || name.length > 70 || notPersons.test(name)) return false
  if (eastAsian.test(name)) return true
  const parts = name.split(/\s+/u)
  if (parts.length < 2 || parts.length > 6) return false
  if (parts.every((part) => uncased.test(part))) return true
  const given = parts.filter((part) => givenWord.test(part) || elided.test(part))
  const known = parts.every((part) => given.includes(part) || particles.test(part))
  return known && given.length >= 2
}

/**
 * Whether the words are a person's name even where no `By` vouches for it: no word of them is a common one,
 * as in `Climate Change`, and a name in Chinese characters is parted as names are or begins with a frequent
 * family name.
 */
export function isNameAlone(words: string): boolean {
  const name = words.trim()
  if (!isPersonName(name) || holdsCommonWord(name)) return false
  if (!eastAsian.test(name)) return name.split(/\s+/u).length <= mostWordsIn(name)
  return chineseName.test(name)
}

/** Where letters have no capitals, a line of four words is a phrase more often than a name. */
function mostWordsIn(name: string): number {
  return /[\p{Lu}\p{Lt}]/u.test(name) ? 5 : 3
}

const chineseName =
  /^[王李张張刘劉陈陳杨楊黄赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方邹熊孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤岳牛][\p{Script=Han}]{1,2}$/u

/** A name without shouting: `JANE DOE` becomes `Jane Doe`; every other spelling stays. */
export function withoutShouting(words: string): string {
  if (words.length < 5 || words !== words.toLocaleUpperCase() || !/\p{Lu}{3}/u.test(words))
    return words
  return words.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) => {
    if (words.charAt(at + word.length) === '.') return word
    return word.charAt(0) + lowered(word.slice(1), words)
  })
}

/** Lower case as the language of the words around has it: the Turkish I loses no dot it never had. */
export function lowered(word: string, around: string): string {
  return /[İŞĞşğ]/u.test(around)
    ? word.toLocaleLowerCase('tr')
    : word.toLocaleLowerCase('en').normalize('NFC')
}
