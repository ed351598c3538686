const organisationWords = new Set(
  (
    'senate congress court committee department ministry university college school institute agency bureau office party union ' +
    'association foundation group company corp corporation inc ltd llc plc bank times post news journal press herald tribune ' +
    'commission board service services club league network organisation organization society parliament assembly police army ' +
    'navy force forces guard guards coalition alliance authority fund trust airlines airways airline council administration ' +
    'cabinet embassy consulate academy museum church federation fc systems technologies technology motors electric industries ' +
    'holdings partners pictures studios entertainment records nations house treasury exchange brigade brigades regiment ' +
    'battalion command taliban registry tribunal center centre laboratory laboratories associates brothers telecom airbus ' +
    'magazine television radio broadcasting electronics software pharmaceuticals insurance securities capital marines patrol ' +
    'directorate secretariat constabulary observatory survey jihad hezbollah hamas resistance kremlin pentagon vatican interpol'
  ).split(' '),
)

const placeWords = new Set(
  (
    'street st road rd avenue ave boulevard airport island islands river sea ocean bay gulf beach lake mountain mountains mount ' +
    'hill hills valley county city province district village town park square plaza bridge coast peninsula strait straits canal ' +
    'desert harbour harbor port cape fort hospital hotel prison stadium arena highway station rue place piazza plaza isle isles ' +
    'archipelago forest reef falls creek springs heights borough township parish cathedral mosque temple palace castle tower ' +
    'ridge point ranch reservoir dam basin region territory hemisphere east west north south'
  ).split(' '),
)

/** Words that stand before `of` in names: `Bank of America`, `Gulf of Aden`. */
const beforeOf =
  /^(?:bank|department|ministry|university|gulf|bay|house|college|court|institute|church|republic|isle|school|board|council|university|sea|strait|state|city|kingdom|office|bureau|academy|museum|society|union|league|organization|organisation|association|federation|center|centers|centre|province|port|cape|order|brotherhood|chamber|hall|museum|commonwealth|district|guild)$/

/** Words in capitals that name nothing by themselves, however they are used. */
const nothing = new Set(
  (
    'mr mrs ms dr police officials authorities president minister prime chancellor secretary senator governor judge captain ' +
    'general colonel officer officers witnesses investigators prosecutors doctors scientists researchers experts analysts critics ' +
    'supporters people men women children residents government state federal national internet web tv dvd cd ceo cfo coo cto dna ' +
    'hiv gmt utc est edt pst pdt bst cet pm am ok usb gps suv atm pc pcs id faq rip ps iii ii iv vi vii viii jr sr phd mba ' +
    'breaking update updated photo image related read more click video watch advertisement exclusive opinion editor copyright ' +
    'however although meanwhile since though according still earlier later today yesterday tomorrow tonight thanks sir lord lady ' +
    'christmas easter thanksgiving ramadan halloween god allah jesus bible koran quran olympics olympic oscar oscars emmy grammy ' +
    'north south east west northern southern eastern western central upper lower middle old new greater great chief deputy vice ' +
    'naval military royal federal foreign international air ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec twitter-feed spokesman ' +
    'spokeswoman attorney coach king queen prince princess pope father mother dad mom uncle aunt act bill law war treaty amendment ' +
    'article chapter part section page figure table note world earth sun moon mars internet english french spanish street'
  ).split(' '),
)

/** Whether a word of a name shows an organisation. */
export function isBodyWord(word: string): boolean {
  return organisationWords.has(bare(word))
}

/** Whether a word of a name shows a place. */
export function isPlaceWord(word: string): boolean {
  return placeWords.has(bare(word))
}

/** Whether a name goes on past `of` after this word. */
export function goesOnWithOf(word: string): boolean {
  return beforeOf.test(bare(word))
}

/** Whether a word in capitals is none that names. */
export function isNoName(word: string): boolean {
  return nothing.has(bare(word))
}

/** A word as it is known again: small letters, no stops, accents or possessive. */
export function bare(word: string): string {
  return word
    .replace(/['’]s?$/u, '')
    .replace(/\./g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
}

/** Verbs that only people and bodies do. */
export const speaks =
  /^(?:said|says|told|tells|added|adds|announced|argued|believes?|claimed|claims|confirmed|declined|denied|insisted|noted|pleaded|replied|reported|stated|testified|thinks?|thought|tweeted|warned|wrote|writes|agreed|admitted|acknowledged|recalled|complained|apologi[sz]ed|asked|explained)$/

/** Words after which a name stands for where something is. */
export const locates =
  /^(?:in|near|outside|inside|across|throughout|around|off|toward|towards|into|within|to|from|at|between)$/

/** Those of them that stand before places nearly always. */
export const locatesSurely = /^(?:in|near|outside|throughout|across|off)$/

/** Words beside a name that say it is a company or another body. */
export const bodily =
  /^(?:shares?|stock|shareholders|investors|employees|staff|executives?|headquarters|maker|company|firm|chipmaker|airline|group|agency|organi[sz]ation|network|team|newspaper|spokesman|spokeswoman|spokesperson|spokespeople|officials?|ceo|fighters|militants|rebels|troops|players|fans|customers|subsidiary)$/
