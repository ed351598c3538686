// Verbs that say that something was said, in their plain forms, and forms that rules do not make.
const plain =
  'say tell add claim argue state warn note insist admit acknowledge announce explain confirm report ' +
  'suggest concede stress declare deny allege remark assert contend maintain reply respond answer ' +
  'comment observe testify recall promise vow pledge predict complain agree describe estimate reveal ' +
  'disclose indicate assure hint imply quip boast joke repeat reiterate emphasize emphasise underline ' +
  'call blame attribute believe think urge mention write tweet post speak ask question accuse criticize ' +
  'criticise praise conclude counter charge'

const others =
  'said told wrote written spoke spoken thought says saying ' +
  'sagt sagte erklärt erklärte behauptet behauptete teilte meint meinte betont betonte berichtet berichtete warnt warnte ' +
  'dit déclare déclaré affirme affirmé explique expliqué annonce annoncé ajoute ajouté estime estimé assure assuré ' +
  'dice dijo afirma afirmó explica explicó anuncia anunció aseguró declaró señaló agregó añadió sostuvo informó advirtió'

/** Words that stand beside such verbs and change nothing of them. */
const beside = new Set(
  'that to on has have had is was been reporters journalists according by as for in a the statement of'.split(
    ' ',
  ),
)

const verbs = new Set([...plain.split(' ').flatMap(forms), ...others.split(' ')])

/** Whether words come to a verb of saying: "told reporters", "has claimed", "according to". */
export function isAttribution(keys: readonly string[]): boolean {
  const isSaid = keys.some((key) => verbs.has(key) || key === 'according')
  return isSaid && keys.every((key) => verbs.has(key) || beside.has(key))
}

function forms(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`]
  }
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb
  const isDoubled = /^(?:admit|quip|concur)$/.test(verb) ? verb.slice(-1) : ''
  const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`
  const past = verb.endsWith('e') ? `${verb}d` : `${stem}${isDoubled}ed`
  return [verb, third, past, `${stem}${isDoubled}ing`]
}
