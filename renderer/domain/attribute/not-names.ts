// Words that stand capitalised in lines of a newspaper and in nobody's name, so that a heading is not
// taken for a signature. English first, because English capitalises its headings; no list is complete.
const words = `
a about above accident after again against age air alert all alliance also am among an analysis and answer
anniversary april are army arts as ask assembly asked at attack august award away back background bank battle be
before behind below best better between big birthday board book books border breaking brief briefing budget bureau business but buy by can
care case cases central centre center change check cities city civil claims classes click climate club coast comment
commentary comments committee community conference congress contact corner correction council country county
court crash crime crisis culture daily data day days deal death debate december defence defense demand department
desk details development digital district do does east eastern economic economics economy edition editorial
education election elections email emergency end energy english entertainment environment europe european events ever
everything exclusive explained explainer express eye fact facts family favor features february federal fight file
film final finance find fire first five follow food football for foreign four free friday from full future game
games general get global go good government great green group guide happy harbour harbor has have health
help here high highlights history home hospital hotel hour house how if in india industry inside
insight intelligence international interview into introduction investigation is island issue it its january
jobs join july june just keep key kingdom lake large latest law lead leader leaders left legal less lessons letter letters
life lifestyle live local long look magazine main make man map march market markets matter me media meet
meeting men menu middle military minister ministry minutes monday money month more morning most
mountain movie museum music must national nations navy need network new news newsletter next night no
north northern not note notes november now nuclear october of off office official oil old on one online only open
opinion options or other our out over own page palace parliament part party past peace people photo photos picture
pictures plan play podcast points police policy political politics popular port post power premier press
prime privacy profile programme public quick quiz race radio rail read reading real region related relations
report reports republic research reserve review rights river road round sale saturday say says school science sea search
section security see senate september service services seven share she show sign since six society some
source south southern space special sport sports staff standard state states station stories story
street strike students studio subscribe summary summer sunday supreme system take takeaways talk talks tax team tech
technology ten terms test than that the their them then there these they things think this three thursday time
timeline times tip tips to today tonight top topics town trade traffic transcript transport travel trending trial trump
truth tuesday two under union united university up update updated updates us use valley version video videos
view views village visit vote wall want war wars warning was watch water way we weather wednesday week
weekend weekly welcome west western what when where which white who why will winter with without woman women word
words work world year years yes yesterday york you young your youth
geneva seoul tokyo beijing delhi kyiv kiev jerusalem gaza brussels madrid rome published posted updated created written edited reported printed modified listen watch share tweet follow comment advertisement geneva africa america american angeles arabia argentina asia australia austria belgium brazil britain british canada
chile china chinese colombia croatia cyprus czech denmark egypt england finland france french german germany
greece hungary iceland indonesia iran iraq ireland israel italy japan jersey korea korean kong latvia lanka lebanon london
malaysia mexico moscow mexican netherlands nigeria norway pakistan paris peru philippines poland portugal qatar romania russia
russian salvador saudi scotland serbia singapore spain sudan sweden switzerland syria taiwan thailand turkey
ukraine vietnam wales washington zealand zimbabwe
aktuelle aktuell alle alles analyse anzeige auf aus ausland bei beitrag bericht berlin bild bilder buch das dem den der deutschland
die dossier ein eine fakten fragen für gegen gesellschaft hamburg heute hintergrund im ist kommentar kultur lage leben liveblog
mehr meinung mit morgen nach nachrichten neue panorama politik regierung ressort seite sie sind so sport stadt startseite
thema themen über und unter video vom von vor warum was welt wer wetter wie wien wir wirtschaft wissen zahlen zum zur
actualité actualités après aux avec avis ce cette comment dans des dossier du débat en entretien est et france idées
infographie international le les monde ne ou où par plus portrait pour pourquoi quand que qui reportage sans ses son sur tribune un une vidéo
actualidad análisis así claves como con contra cómo cuando cultura deportes desde dónde economía elecciones entrevista españa esta
este gobierno guerra hoy las los más mundo noticias nueva nuevo para perfil política por qué quién según sin sobre su últimas una vídeo
attualità che chi come cosa cronaca dal dalla dei della delle economia esteri gli guerra il nel oggi perché politica più primo sono
uno è aan achtergrond bij binnenland buitenland een het hoe in met naar nieuws niet op over politiek te uit van voor waarom wat
`

const notNames: ReadonlySet<string> = new Set(words.trim().split(/\s+/u))

/** Particles of names and initials that the lists of common words hold too. */
const inNames: ReadonlySet<string> = new Set(
  'a am van von der den de di da du del della la le el al e y i en te das dos des'.split(' '),
)

/** Common words that are frequent family names too; believed in the last place only. */
const familyNames: ReadonlySet<string> = new Set(
  'white young green king long west day may power park best read post page hall hill case strong march lake music hart house hope law price reading street rush north moore london french german english england france ireland wales israel jordan poland holland brief major minister bishop life big new wise good sharp small short'.split(
    ' ',
  ),
)

/** Common words that are frequent given names too; believed in the first place only. */
const givenNames: ReadonlySet<string> = new Set(
  'mark will grace art april june may paris'.split(' '),
)

/** Whether a word of these is one that stands in no person's name, as in `Climate Change`. */
export function holdsCommonWord(name: string): boolean {
  return commonness(name).includes(true)
}

/** Whether the words are common ones altogether, as in `Popular Demand`. */
export function isCommonWords(name: string): boolean {
  return !commonness(name, true).includes(false)
}

function commonness(name: string, everywhere = false): readonly boolean[] {
  const all = name.split(/[\s-]+/u).map((word) =>
    word
      .replace(/['’]s$/u, '')
      .replace(/[^\p{L}\p{M}]/gu, '')
      .toLocaleLowerCase(),
  )
  return all.map((word, at) => {
    if (inNames.has(word) || !notNames.has(word)) return false
    if (everywhere) return true
    if (at === 0) return !givenNames.has(word)
    return !(at === all.length - 1 && familyNames.has(word) && !notNames.has(all[0] ?? ''))
  })
}
