import { distance } from './likeness.ts'

// What British and American spelling do differently, each brought to one form.
const houses: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|er|able|ite|hood|less|ful|ist|al$)/, 'or'],
  [/(?<=[a-z]{2}[bdtpvh])re(?=$|s$|d$)/, 'er'],
  [/(?<=[a-z]{2}[bdtpvh])red$/, 'ered'],
  [/(?<=[a-z]{2})is(?=e$|es$|ed$|ing$|ation|er)/, 'iz'],
  [/(?<=[a-z]{2})ys(?=e$|es$|ed$|ing$)/, 'yz'],
  [/ll(?=ed$|ing$|er$|ers$|ation)/, 'l'],
  [/(?<=ski|instal|fulfi|enrol|wil|jewel|marve)l+(?=$|s$|ful|ment|ery|ous)/, 'l'],
  [/(?<=[a-z])ogue(?=s?$)/, 'og'],
  [/(?<=[a-z]{2}[ei]n)ce(?=$|s$|less$)/, 'se'],
  [/ae|oe/, 'e'],
  [/^gr[ae]y/, 'gray'],
  [/mme(?=s?$)/, 'm'],
  [/(?<=[a-z]{2}[dk]g)e(?=ment)/, ''],
  [/^(?:cheque)/, 'check'],
  [/^tyre/, 'tire'],
  [/^plough/, 'plow'],
  [/^kerb/, 'curb'],
  [/^sceptic/, 'skeptic'],
  [/^aluminium/, 'aluminum'],
  [/^storey/, 'story'],
  [/^mould/, 'mold'],
  [/^moustache/, 'mustache'],
  [/^pyjama/, 'pajama'],
  [/^whisky/, 'whiskey'],
  [/^draught/, 'draft'],
  [/^cosy/, 'cozy'],
  [/^mum(?=$|s$)/, 'mom'],
  [/wards$/, 'ward'],
  [/(?<=among|amid|while?)st$/, ''],
  [/^learnt$/, 'learned'],
  [/(?<=^burn|^dream|^spel)l?t$/, 'ed'],
  [/ß/, 'ss'],
  [/ä/, 'ae'],
  [/ö/, 'oe'],
  [/ü/, 'ue'],
]

/** Whether two words are one word in two spellings: of two countries, with accents, or mistyped. */
export function isSpelledOtherwise(a: string, b: string): boolean {
  if (a === b) return true
  if (isSpelledAbroad(a, b)) return true
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0] || isInflected(a, b)) return false
  return distance(a, b) <= (Math.min(a.length, b.length) > 6 ? 2 : 1)
}

/** Whether two words are one in the spellings of two countries or with and without accents. */
export function isSpelledAbroad(a: string, b: string): boolean {
  if (a === b) return true
  // Most words that differ start otherwise, and folding them takes time.
  const canDiffer = a[0] === b[0] || /^(?:[ao]e|kerb)/.test(a) || /^(?:[ao]e|kerb)/.test(b)
  return canDiffer && Math.abs(a.length - b.length) <= 4 && oneForm(a) === oneForm(b)
}

function oneForm(word: string): string {
  const short = houses.reduce((form, [pattern, other]) => form.replace(pattern, other), word)
  return short.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Another number, case or tense of a word is no other spelling of it. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const endings = /^(?:s|es|d|ed|n|en|er|e|ly|r|ing|y|al)$/
  if (long.startsWith(short) && endings.test(long.slice(short.length))) return true
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const [restA, restB] = [a.slice(same), b.slice(same)]
  return (
    /^(?:s|es|d|ed|ing|ies|y|n|en|er|ly|ion|e|)$/.test(restA) &&
    /^(?:s|es|d|ed|ing|ies|y|n|en|er|ly|ion|e|)$/.test(restB)
  )
}
