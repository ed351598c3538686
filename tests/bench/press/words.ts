// The words made-up articles are made of. No place, person or outlet here exists.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const commonNouns = list(`year people government city week council company group report plan school
  country service family work police day house office road minister member state home water case
  child community party market number area business decision meeting project question statement law
  court health centre study result team problem cost price resident union worker student building
  hospital programme bridge money budget election vote agreement change leader town night morning
  region station driver crew harbour river official committee campaign season record industry risk
  evidence support growth weather village system effort concern response shop station street field
  rule figure measure letter future owner teacher engineer farmer doctor neighbour visitor patient
  museum theatre library garden forest coast island valley border tower tunnel airport railway ferry
  train bus vehicle ship engine battery machine factory mill farm mine warehouse bank fund tax loan
  pension wage contract tender licence permit inquiry hearing appeal verdict sentence charge claim
  protest march petition strike debate speech interview survey poll ballot candidate majority
  opposition coalition ministry department agency board chair director manager spokesman inspector
  judge lawyer witness victim suspect officer firefighter nurse scientist researcher professor
  expert analyst trader investor customer tenant landlord builder architect artist singer actor
  writer player coach captain supporter stadium league match goal final title trophy medal race
  storm flood drought heatwave frost snow wind rain temperature forecast warning damage repair
  insurance emergency shelter rescue search accident fire smoke explosion collapse injury treatment
  vaccine disease infection medicine laboratory experiment sample model theory discovery satellite
  telescope signal network software computer device battery grid power plant turbine pipeline fuel
  energy emission climate pollution waste recycling species bird fish tree soil harvest crop wheat
  milk meat bread kitchen restaurant hotel tourist holiday festival concert exhibition collection
  painting sculpture film book story page picture voice song memory childhood friendship marriage
  funeral church mosque temple square corner wall window door roof floor stair lamp clock coin key`)
const stems = list(`harbour council ferry market bridge mill orchard timber quarry signal lantern
  copper barley linen anchor beacon canal cobble drainage estate foundry granite hedge ingot jetty
  kiln loom meadow nursery oat paddock quay reservoir sluice tannery upland vault wharf yarn`)
const heads = list(`over under inter counter pre post semi non sub out mid cross`)
const tails = list(`work ward ship craft side land line yard hold stead keeper master house field
  gate way stock bound fold like ness ment age ing ery`)

/** Things, the commonest first. */
export const nouns: readonly string[] = commonNouns

/** Things that have a name of their own, some seven hundred. */
export const compounds: readonly string[] = stems.flatMap((stem) =>
  tails.map((tail) => stem + tail),
)

/** Things hardly anybody speaks of, some ten thousand. */
export const rareNouns: readonly string[] = heads.flatMap((head) =>
  compounds.map((compound) => head + compound),
)

export const adjectives: readonly string[] = list(`new local public old small large long national
  early recent former young high low main final strong hard short clear open full common late
  narrow quiet steep broad heavy light dry wet cold warm empty crowded busy rural coastal northern
  southern eastern western central regional medical legal political financial technical cultural
  historic modern ancient temporary permanent seasonal annual weekly daily private independent
  careful sudden gradual sharp modest serious minor major likely rare familiar unexpected
  controversial popular unpopular cheap costly reliable fragile ambitious cautious patient stubborn
  generous severe mild bitter uneven hidden visible remote nearby distant vacant derelict restored`)

/** What things do, in the past; the same words tell what was done to them. */
export const verbs: readonly string[] =
  list(`called moved followed opened closed asked changed planned
  discussed reviewed approved rejected delayed announced considered supported opposed welcomed
  criticised defended praised questioned examined inspected measured counted compared repaired
  replaced restored cleared emptied crossed reached passed joined entered visited watched noticed
  remembered described explained expected feared doubted denied confirmed admitted promised refused
  ordered warned urged helped protected saved gained raised lowered doubled halved shared divided
  collected delivered carried loaded painted printed published recorded filmed tested checked
  signed`)

export const adverbs: readonly string[] = list(`slowly quickly quietly openly barely nearly largely
  partly clearly rarely often twice again together alone later earlier elsewhere abroad overnight
  indoors reluctantly carefully suddenly gradually steadily sharply widely briefly formally jointly
  repeatedly unexpectedly eventually apparently deliberately`)

const beginnings = list(`Ash Brack Cald Dun Elder Fal Grim Hart Ing Kel Lang Mor Nether Or Pen Quar
  Rave Stan Thorn Up Vald Wex Yar Zell Alder Birch Corn Drift Ember Fen`)
const endings = list(`mere well ford wick holm stead bury combe ridge haven mouth vane dale`)

/** Towns, villages and rivers' mouths: some four hundred. */
export const towns: readonly string[] = endings.flatMap((ending) =>
  beginnings.map((beginning) => beginning + ending),
)

export const givenNames: readonly string[] = list(`Ada Anselm Beata Bruno Clara Cornelius Dagny
  Edgar Edwina Emeka Farida Felix Greta Hamid Hedda Ines Ivo Jana Jonas Kamala Konrad Leila Ludwig
  Maren Mateus Mira Nadia Nils Olga Oskar Petra Quentin Rana Rufus Selma Silas Tamar Theo Ulla Viktor
  Wanda Xenia Yusuf Zora Agnes Boris Carmen Darius Elif Fergus`)

const nameBeginnings = list(`Achter Bell Carn Dal Ekl Fair Gold Hag Iver Jor Kar Lind Mont Nor Oker
  Pell Quill Rav Sand Tarn Ulv Vand West Yarr Zim Brand Cold Holl Mark Stern`)
const nameEndings = list(`berg by croft den er feld gren hart ing lund mann more ova quist sen son
  stone strom ton vik wood worth`)

/** Family names, some six hundred. */
export const familyNames: readonly string[] = nameEndings.flatMap((ending) =>
  nameBeginnings.map((beginning) => beginning + ending),
)

export const weekdays = list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday')
export const months = list(`January February March April May June July August September October
  November December`)

/** What people in the news are. */
export const roles: readonly string[] = [
  'a spokeswoman for the city',
  'the chief of the fire brigade',
  'the mayor',
  'a member of the opposition',
  'the head of the works council',
  'a lecturer at the polytechnic',
  'the deputy minister',
  'a retired engineer',
  'who leads the residents’ group',
  'the chair of the board',
  'a lawyer for the families',
  'the senior physician',
  'captain of the team',
  'the station master',
  'an inspector of the agency',
  'the treasurer',
]
