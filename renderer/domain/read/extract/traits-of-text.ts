import type { Passage } from './outline.ts'
import { phraseNames, phrasesIn } from './phrases.ts'
import { countOf } from './survey.ts'
import type { Witness } from './witness.ts'

/** Names of what `traitsOfText` measures, in order. */
export const textTraitNames: readonly string[] = [
  'length', 'words', 'linked share', 'links', 'stressed share', 'ends a sentence', 'sentences',
  'commas per word', 'letters per word', 'capitals share', 'digits share', 'capitalised share',
  'starts small', 'starts with a mark', 'is a question', 'quoted', 'lines', 'bars', 'ends with colon',
  'ends with dots', 'cjk', 'in stated body', 'in title', 'in description',
  ...phraseNames.map((name) => `says ${name}`),
]

/** Measures a passage by its words alone. */
export function traitsOfText(passage: Passage, witness: Witness): number[] {
  const { text } = passage
  const head = text.slice(0, 2000)
  const length = Math.max(1, head.length)
  const runs = head.match(/[\p{L}\p{N}]+/gu) ?? []
  const count = Math.max(1, runs.length)
  const letters = countOf(head, /\p{L}/gu)
  const end = text.slice(-4)
  return [
    Math.min(text.length, 3000),
    Math.min(runs.length, 400),
    passage.linked / Math.max(1, text.length),
    Math.min(passage.links, 20),
    passage.stressed / Math.max(1, text.length),
    /[.!?…。！？؟۔।]["”’»)\]）」』]{0,3}$/u.test(end) ? 1 : 0,
    Math.min(countOf(head, /[.!?。！？؟।](?=[\s"”’»)\]「」』]|$)/gu), 30),
    countOf(head, /[,;、，،]/gu) / count,
    letters / count,
    countOf(head, /\p{Lu}/gu) / Math.max(1, letters),
    countOf(head, /\p{Nd}/gu) / length,
    runs.filter((run) => /^\p{Lu}/u.test(run)).length / count,
    /^\p{Ll}/u.test(text) ? 1 : 0,
    /^[^\p{L}\p{N}"“„«‘'([¿¡—–「『（【-]/u.test(text) ? 1 : 0,
    /[?？]["”’»]?$/u.test(end) ? 1 : 0,
    /^["“„«‘'「『]/u.test(text) ? 1 : 0,
    Math.min(countOf(head, /\n/g), 20),
    Math.min(countOf(head, /[|·•»›→▸]/gu), 6),
    /[:：]$/u.test(end) ? 1 : 0,
    /(?:…|\.\.\.|\[…\])$/u.test(end) ? 1 : 0,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(head) ? 1 : 0,
    witness.inBody(head),
    witness.inTitle(head),
    witness.inDescription(head),
    ...phrasesIn(text),
  ]
}
