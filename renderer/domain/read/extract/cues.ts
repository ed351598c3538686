/**
 * What the words in an element's class, id, role and tag say of its job, as bits.
 *
 * The words are those web designers use everywhere, in the languages newspapers are made in. None
 * names an outlet or one product of one outlet.
 */
export const cue = {
  body: 1 << 0,
  related: 1 << 1,
  sharing: 1 << 2,
  comments: 1 << 3,
  newsletter: 1 << 4,
  navigation: 1 << 5,
  advert: 1 << 6,
  notice: 1 << 7,
  byline: 1 << 8,
  caption: 1 << 9,
  bio: 1 << 10,
  standfirst: 1 << 11,
  box: 1 << 12,
  title: 1 << 13,
  media: 1 << 14,
  legal: 1 << 15,
  topics: 1 << 16,
  embed: 1 << 17,
  paywall: 1 << 18,
  unseen: 1 << 19,
  paragraph: 1 << 20,
  foot: 1 << 21,
  head: 1 << 22,
  side: 1 << 23,
  article: 1 << 24,
} as const

/** All the bits that speak against prose. */
export const furnitureCues =
  cue.related |
  cue.sharing |
  cue.comments |
  cue.newsletter |
  cue.navigation |
  cue.advert |
  cue.notice |
  cue.bio |
  cue.legal |
  cue.topics |
  cue.foot |
  cue.side

// Each is tried on words parted by single spaces, with a space at both ends.
const byWords: readonly (readonly [number, RegExp])[] = [
  [
    cue.body,
    / (?:article|articulo|artikel|story|entry|post|news|page|main|single|texte?o?|td)s? (?:(?:main|full|inner|rich) )?(?:body|content|contents|contenido|inhalt|corps|cuerpo|corpo|text|texte|copy|paragraphs?|richtext|wrapper content) | (?:articlebody|storybody|articletext|entrycontent|postcontent|bodytext|artikelinhalt|articlecontent|storycontent|storytext|newstext|richtext|bodycopy|artikeltext|cuerpo|corpo|fliesstext|body (?:content|copy|text)|content body|rich text|text body|content text|content article|content area|js article inner)/,
  ],
  [
    cue.related,
    / (?:relat|recommend|recirc|teaser|outbrain|taboola|trending|popular|most ?(?:read|viewed|popular)|meist|similar|you (?:may|might)|also|read ?(?:more|next|also)|up ?next|more ?(?:news|stories|from|on|in|articles|posts|links|like|coverage)|latest|carousel|slider|weitere|mehr|lire|relacionad|correlat|verwandt|empfehl|leggi|leia|lees|dossier|promo|onward|recent|card|cards|headlines|list item|article list|news list|river|feed|next|prev|previous|top stories|topstories|popul|aktuell|thema|linkbox|in other news|leseempfehlung|artikelliste|link list|linklist|teasers|featured)/,
  ],
  [
    cue.sharing,
    / (?:shar(?:e|es|ing|er)|social|socials|teilen|addthis|sharedaddy|facebook|twitter|whatsapp|pinterest|follow|compartir|condividi|partager|bookmark|like|likes|print|email|tools|toolbar|actions)(?= )/,
  ],
  [
    cue.comments,
    / (?:comment|kommentar|commenti|comentario|comentari|reply|replies|respond|disqus|discuss|forum|leserbrief|reactions|coral|livefyre|guestbook|feedback|rating|vote|poll|quiz|survey)/,
  ],
  [
    cue.newsletter,
    / (?:newsletter|subscri|signup|sign up|abo|abonn|mailchimp|mailing|email form|briefing|inscri|suscri)/,
  ],
  [
    cue.navigation,
    / (?:nav|navigation|navbar|menu|breadcrumb|crumb|brotkrumen|pagination|pager|paging|skip|masthead|topbar|tabs?|sitemap|search|suche|navi|toc|table of contents|anchor|anchors|jump|toggle|dropdown|submenu|login|account)s? /,
  ],
  [
    cue.advert,
    / (?:ad|ads|adv|adslot|advert|advertis\w*|advertorial|anzeige|anzeigen|werbung|sponsor|sponsored|sponsors|publicidad|pubblicita|publicite|dfp|gpt|banner|banners|affiliate|shop|shopping|product|products|deal|deals|commerce|offer|donate|donation|spenden|support|fundrais\w*|membership|cta|call to action|promoted|partner|marketing) /,
  ],
  [
    cue.notice,
    / (?:cookie|consent|gdpr|cmp|privacy|modal|popup|pop up|overlay|dialog|lightbox|alert|warning|notification|toast|message|error|push)/,
  ],
  [
    cue.byline,
    / (?:byline|author|authors|autor|autoren|autore|auteur|writer|contributor|contributors|date|datum|fecha|data publ|time|timestamp|published|pubdate|dateline|updated|meta|metadata|info|posted|entry (?:meta|footer|utility)|post meta|article meta|credits|signature|firma|kicker|eyebrow|overline|dachzeile|category|section (?:name|label)|rubrik|reading time|read time|duration|location|source|views) /,
  ],
  [
    cue.caption,
    / (?:caption|captions|credit|photocredit|copyright|wp caption|bildunterschrift|bildtext|legende|legend|didascalia|pie|figcaption|photo|foto|fotos|photos|image|images|img|bild|picture|pic|gallery|galerie|slideshow|figure|attribution|quelle)s? /,
  ],
  [
    cue.bio,
    / (?:bio|biography|about (?:the )?author|author (?:bio|box|info|description|card|profile|details|about)|authorbox|autorenbox|uber den autor|profile|abouttheauthor|contributor bio|writer bio|tagline|about)/,
  ],
  [
    cue.standfirst,
    / (?:lead|leadin|lede|intro|introduction|summary|deck|dek|standfirst|subtitle|sub title|subheadline|subhead|sub headline|chapo|chapeau|entradilla|bajada|copete|sommario|occhiello|excerpt|vorspann|abstract|ingress|manchet|untertitel|subheading|sub heading|strapline|sapo|description|desc|ozet|spot) /,
  ],
  [
    cue.box,
    / (?:box|infobox|factbox|fact box|factoid|facts|fakten|infokasten|kasten|aside|sidebar|pullquote|pull quote|callout|highlight|key points|keypoints|at a glance|inset|module|widget|block quote|timeline|breakout|panel) /,
  ],
  [
    cue.title,
    / (?:title|headline|heading|titel|titre|titulo|titolo|hed|uberschrift|h1|h2|h3|subhead|crosshead|zwischentitel|zwischenuberschrift|intertitre|ladillo) /,
  ],
  [
    cue.media,
    / (?:video|player|audio|podcast|media|iframe|gallery|slideshow|lightbox|galerie|carousel|youtube|vimeo|jw|brightcove|listen) /,
  ],
  [
    cue.legal,
    / (?:copyright|legal|disclaimer|terms|imprint|impressum|license|licence|lizenz|rights|correction|corrections|credits|trademark|syndication|republish)/,
  ],
  [
    cue.topics,
    / (?:tag|tags|tagged|topic|topics|keyword|keywords|tagcloud|categories|cats|cat links|post categories|schlagwort|schlagworte|themen|etiquetas|temas|mots cles|taglist|filed under|subjects|labels) /,
  ],
  [
    cue.embed,
    / (?:tweet|twitter|instagram|embed|embedded|oembed|facebook post|tiktok|reddit|infogram|datawrapper|storify) /,
  ],
  [
    cue.paywall,
    / (?:paywall|regwall|premium|metered|gate|gateway|piano|tp modal|locked|plus|abo wall|subscriber|register|registration|barrier|restricted)/,
  ],
  [
    cue.unseen,
    / (?:hidden|hide|invisible|visually ?hidden|sr only|screen ?reader|offscreen|print only|visible print|noprint|no print|d none|is hidden|accessib\w*|a11y|collapsed) /,
  ],
  [
    cue.paragraph,
    / (?:paragraph|para|parrafo|paragraaf|absatz|paragraphe|text|texte|texto|testo|tekst|component text|p|wp block paragraph|prose|markdown|graf|story text|text block|textblock|body ?text) /,
  ],
  [cue.foot, / (?:footer|foot|bottom|colophon|fuss|end|after|below|post footer|footnote|ending) /],
  [cue.head, / (?:header|head|top|hero|masthead|banner|above|before) /],
  [
    cue.side,
    / (?:sidebar|side|rail|right|secondary|tertiary|complementary|widget|widgets|aside|secondaire|marginal|col right|right col|barra|lateral|seitenleiste) /,
  ],
  [
    cue.article,
    / (?:article|story|entry|post|hentry|artikel|articulo|noticia|newsarticle|beitrag|nachricht|content|contenido|inhalt|main) /,
  ],
]

const byTag: Readonly<Record<string, number>> = {
  nav: cue.navigation,
  footer: cue.foot,
  header: cue.head,
  aside: cue.side | cue.box,
  article: cue.article,
  main: cue.article,
  figcaption: cue.caption,
  figure: cue.caption,
  dialog: cue.notice,
  time: cue.byline,
  address: cue.byline,
  menu: cue.navigation,
}

/** A reader of cues that remembers what it has read, because a page repeats its classes. */
export function newCueReader(): (tag: string, words: string) => number {
  const known = new Map<string, number>()
  return (tag, words) => {
    let bits = known.get(words)
    if (bits === undefined) {
      bits = cuesInWords(words)
      known.set(words, bits)
    }
    return bits | (byTag[tag] ?? 0)
  }
}

/** The cues in the words of a class, an id or a role. */
export function cuesInWords(words: string): number {
  if (words.trim() === '') return 0
  const spaced = ` ${words
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
  let bits = 0
  for (const [bit, pattern] of byWords) if (pattern.test(spaced)) bits |= bit
  return bits
}
