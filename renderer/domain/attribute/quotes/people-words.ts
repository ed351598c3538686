// What the trade's words say of the names beside them. No name of a person stands here, given names apart.

/** What a word says of a person: `he`, `she`, or neither. */
export type Gender = 'he' | 'she' | null

const honorifics: ReadonlyMap<string, Gender> = new Map([
  ...of('he', 'mr sir lord herr monsieur señor sr signor father fr brother king prince pope'),
  ...of('she', 'mrs ms miss mme madame dame lady frau señora sra signora sister queen princess'),
  ...of(null, 'dr prof professor'),
])

function of(gender: Gender, words: string): readonly (readonly [string, Gender])[] {
  return words.split(' ').map((word) => [word, gender] as const)
}

/** The gender a form of address says; `undefined` when the word is none. */
export function honorificOf(word: string): Gender | undefined {
  return honorifics.get(folded(word))
}

/** A word without its full stop and its possessive, in small letters. */
export function folded(word: string): string {
  return word
    .replace(/['’]s?$/u, '')
    .replace(/\.$/u, '')
    .toLowerCase()
}

const titles = new Set(
  (
    'president vice-president senator sen rep representative congressman congresswoman gov governor ' +
    'secretary minister premier chancellor justice judge general gen colonel col captain capt lieutenant ' +
    'lt major maj sergeant sgt admiral adm commander mayor sheriff chief director chairman chairwoman ' +
    'chairperson chair spokesman spokeswoman spokesperson speaker leader ambassador attorney detective ' +
    'officer rev reverend bishop archbishop cardinal rabbi imam sheikh ayatollah ceo founder editor ' +
    'analyst commissioner councillor councilman councilwoman coach deputy envoy dictator candidate ' +
    'strategist adviser advisor aide host pollster economist historian author lawyer prosecutor ' +
    'inspector superintendent emperor sultan emir administrator nominee whip treasurer consultant ' +
    'expert academic scholar scientist researcher activist journalist reporter columnist actor actress ' +
    'singer farmer teacher lawmaker legislator delegate principal boss head manager president-elect'
  ).split(' '),
)

/** Whether a word names an office, a rank or a trade: `President`, `Sen.`, `spokeswoman`. */
export function isTitle(word: string): boolean {
  const title = folded(word)
  return titles.has(title) || titles.has(title.replace(/s$/u, ''))
}

const joined = new Set(
  'vice deputy prime press foreign state majority minority acting former then attorney first general health defence defense interior presidential senior chief'.split(
    ' ',
  ),
)

/** Whether a word stands before a title and belongs to it: `vice`, `former`, `press`. */
export function belongsToTitle(word: string): boolean {
  return joined.has(folded(word))
}

const organisations = new Set(
  (
    'house senate congress court committee department ministry university college school institute center ' +
    'centre council agency bureau office party union association foundation group company corp inc bank ' +
    'times post news journal press herald tribune street avenue road city county state states republic ' +
    'kingdom act bill law war river mount airport hospital church supreme national american federal ' +
    'international united democratic republican administration campaign commission board service services ' +
    'club league network organisation organization society parliament assembly police army navy force forces ' +
    'coalition alliance authority fund trust team tower square district province island islands ocean sea ' +
    'coast valley amendment constitution capitol government cabinet embassy democrats republicans north ' +
    'south east west northern southern eastern western central new today show magazine daily tv radio academy ' +
    'museum library hotel forum summit conference society federation treaty agreement security public white ' +
    'wall affairs watch project media online twitter facebook youtube chronicle gazette guardian telegraph observer ' +
    'standard review courier mirror globe examiner'
  ).split(' '),
)

/** Whether a word shows that the name it stands in is no person's. */
export function isOrganisationWord(word: string): boolean {
  return organisations.has(folded(word))
}

const plain = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your who what when where ' +
    'why how which if but and or so yet for nor as at by in on of to from with without about after before ' +
    'during since until while although though because unless than then there here now not no yes also even ' +
    'just only still once later earlier meanwhile however instead despite under over between among against ' +
    'into through per all some many most several few both each every one two three four five six seven eight ' +
    'nine ten more other others another such same asked according speaking calling citing responding last next ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december spring summer autumn winter god internet asked added adding perhaps ' +
    'because let please thank thanks sorry ok well oh do does did is are was were has have had will would can ' +
    'could may might must should be being been'
  ).split(' '),
)

/** Whether a capitalised word is one of the language's own, at the head of a sentence or a date. */
export function isPlainWord(word: string): boolean {
  return plain.has(folded(word))
}

const male =
  'adam alan albert alex alexander andrei andrew anthony antonin arthur barack barry ben benjamin bernard bernie bill bob boris brad brett brian bruce carl carlos charles chris christopher chuck clarence colin craig dan daniel darrell dave david dean dennis devin dmitry don donald doug douglas ed eddie edward emmanuel eric ernest evan felipe felix francis frank fred gary gene george gerald glenn gordon grant greg gregory guy harold harry henry howard hugh ian igor ivan jack jacob jake james jared jason jay jeb jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan justin karl keith ken kenneth kevin kyle larry lawrence lee leon lewis lindsey louis luis luke marc marco marcus mario mark martin marty matt matthew max michael miguel mike mitch mitt mohammed muhammad nathan neil newt nicholas nick nigel noah oliver omar orrin oscar otto pablo patrick paul pedro pete peter phil philip pierre ralph randy rand raul ray raymond reince ricardo richard rick rob robert rod roger roland ron ronald rudy rupert russell ryan sam samuel scott sean sergei seth shawn simon stan stefan stephen steve steven stuart ted terry theodore thomas tim timothy todd tom tommy tony trent trey vicente victor vincent vladimir walter warren wayne wilbur will william wolf zachary'
const female =
  'abigail alexandria alice alison amanda amy angela angelina ann anna anne annie barbara beth betsy betty brenda candice carly carol caroline catherine cecile charlotte cheryl christina christine cindy claire clare condoleezza cynthia dana deborah debbie diana diane dianne donna dorothy elena elizabeth ellen emily emma erin eva fatima fiona frances gabrielle gina gloria grace hannah heather heidi helen hillary huma ines ingrid irene isabel ivanka jackie jane janet janice jean jennifer jessica jill joan joanna joy joyce judith judy julia julie karen karine kate katherine kathleen kathryn kathy katie kellyanne kelly kimberly kirsten kirstjen laura lauren leah lena linda lisa liz lois loretta lori louise lucy lynn madeleine margaret maria marie marilyn martha mary maxine maya megan meghan melania melissa michele michelle mildred miriam monica nancy naomi natalie nicole nikki olga olivia pamela patricia patty paula peggy rachel rebecca renee rita rosa rose ruth sally samantha sandra sara sarah sharon sheila shirley sonia sophia sophie stephanie sue susan suzanne sylvia tammy teresa theresa tina tulsi ursula valerie vanessa vera veronica victoria virginia wendy yvonne zoe'
const given: ReadonlyMap<string, Gender> = new Map([...of('he', male), ...of('she', female)])

/** The gender most bearers of a given name have; `undefined` when the name is not known. */
export function givenNameOf(word: string): Gender | undefined {
  return given.get(folded(word))
}

const womanly = /(?:woman|actress|mother|wife|daughter|sister|widow|queen|princess|lady|girl)s?$/iu
const manly = /(?:[^o]man|[^t]actor|father|husband|son|brother|widower|king|prince|boy)$/iu

/** The gender the words of an office or a kinship say: `spokeswoman`, `his wife`. */
export function genderOfRole(role: string): Gender {
  for (const word of role.split(/\s+/u)) {
    if (womanly.test(word)) return 'she'
    if (manly.test(word) && !/^(?:human|german|roman|person|season|reason)$/iu.test(word))
      return 'he'
  }
  return null
}

const familyFirst = new Set(
  'kim lee park choi jung moon yoon roh ahn chung kang cho jang lim han shin seo kwon hwang song hong xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo mao deng jiang wen tran nguyen le pham tsai ri'.split(
    ' ',
  ),
)

/** Whether a name is in East Asian order, the family's name first: `Moon Chung-in`, `Kim Jong Un`. */
export function isFamilyFirst(tokens: readonly string[]): boolean {
  const [first = '', second = '', third] = tokens
  if (!familyFirst.has(folded(first))) return false
  if (/^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,6}$/u.test(second)) return true
  const short = /^\p{Lu}\p{Ll}{0,5}$/u
  if (third !== undefined) return short.test(second) && short.test(third)
  return tokens.length === 2 && givenNameOf(second) === undefined && second.length > 3
}
