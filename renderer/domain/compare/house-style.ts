import { bareKey } from './likeness.ts'
import type { Token } from './words.ts'

const courtesies = new Set(
  'mr mrs ms miss dr prof sir dame lady lord herr frau mme mlle sr sra don doña'.split(' '),
)

// Short forms of titles, months, days and places, and the words they stand for.
const long: ReadonlyMap<string, string> = new Map(
  (
    'sen senator sens senators rep representative reps representatives gov governor govs governors ' +
    'gen general lt lieutenant col colonel capt captain sgt sergeant maj major cmdr commander adm admiral ' +
    'rev reverend pres president st saint mt mount ft fort ave avenue rd road blvd boulevard dept department ' +
    'jan january feb february mar march apr april jun june jul july aug august sep september sept september ' +
    'oct october nov november dec december mon monday tue tuesday tues tuesday wed wednesday thu thursday ' +
    'thurs thursday fri friday sat saturday sun sunday co company corp corporation inc incorporated ltd limited ' +
    'bros brothers assn association govt government intl international natl national ' +
    'us unitedstates usa unitedstates uk unitedkingdom un unitednations eu europeanunion ' +
    'ala alabama ariz arizona ark arkansas calif california colo colorado conn connecticut del delaware ' +
    'fla florida ga georgia ill illinois ind indiana kan kansas ky kentucky la louisiana md maryland ' +
    'mass massachusetts mich michigan minn minnesota miss mississippi mo missouri mont montana neb nebraska ' +
    'nev nevada okla oklahoma ore oregon pa pennsylvania tenn tennessee tex texas vt vermont va virginia ' +
    'wash washington wis wisconsin wyo wyoming nh newhampshire nj newjersey nm newmexico ny newyork ' +
    'nc northcarolina nd northdakota ri rhodeisland sc southcarolina sd southdakota wva westvirginia ' +
    'dc districtofcolumbia pct percent percents percent ' +
    'cannot cannot cant cannot dont donot doesnt doesnot didnt didnot isnt isnot arent arenot wasnt wasnot ' +
    'werent werenot wont willnot wouldnt wouldnot couldnt couldnot shouldnt shouldnot hasnt hasnot ' +
    'havent havenot hadnt hadnot its itis hes heis shes sheis theyre theyare were weare youre youare im iam ' +
    'ive ihave theyve theyhave weve wehave thats thatis theres thereis whats whatis ill iwill ' +
    'ok okay tv television photo photograph'
  )
    .split(' ')
    .flatMap((word, at, row): readonly (readonly [string, string])[] =>
      at % 2 === 0 ? [[word, row[at + 1] ?? '']] : [],
    ),
)

/** The two sides in the words of one house: no courtesies, no abbreviations, no hyphens and stops. */
export function inOneStyle(tokens: readonly Token[]): string {
  return tokens.map(plainOf).join('')
}

/** Whether a word only says how politely somebody is named. */
export function isCourtesy(key: string): boolean {
  return courtesies.has(key)
}

function plainOf({ key, shape }: Token): string {
  if (shape === '%') return 'percent'
  if (shape === '&') return 'and'
  if (key === '' || courtesies.has(key)) return ''
  // A contraction says what its words say; only where an apostrophe or a stop marks the short form.
  const bare = bareKey(key)
  const isShort = key !== bare || /^\p{Lu}{2,}$/u.test(shape) || !ambiguous.has(bare)
  return (isShort ? long.get(bare) : undefined) ?? bare
}

/** Short forms that are words too where no mark shows that they are short. */
const ambiguous = new Set(
  'its were ill mar sun sat wed mass miss wash ind ill la pa co fri mo ga del gen cant wont ma us ore don st'.split(
    ' ',
  ),
)
