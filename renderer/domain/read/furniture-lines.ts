import type { FurnitureKind } from '../article.ts'
import { folded } from './folding.ts'

/** Longer lines are prose, whatever they begin with. UTF-16 units. */
const longest = 240

/** Whole lines, folded, that pages print around articles; the whole line must say this. */
const wholeLines: readonly { readonly kind: FurnitureKind; readonly says: RegExp }[] = [
  {
    kind: 'related',
    says: /^(?:(?:see |view |our )?(?:related|similar|recommended|suggested|further|more|other|latest|trending|popular|most (?:read|popular|viewed))(?: (?:articles?|stories|story|news|posts?|content|reading|topics?|links?|coverage|headlines|videos?|publications?|now))?(?: (?:for you|from .{1,40}|in .{1,30}|on .{1,40}|by .{1,40}))?|you (?:may|might) (?:also )?(?:like|be interested in)|read (?:more|next|also|this next)(?: on .{1,40})?|see also|up next|don t miss|more from .{1,40}|more on this(?: story| topic)?|what to read next|(?:das könnte sie auch interessieren|lesen sie auch|mehr zum thema|weitere artikel|auch interessant|mehr aus .{1,30}|lesetipps?)|(?:lire aussi|à lire aussi|sur le même sujet|articles liés|à lire également)|(?:te puede interesar|noticias relacionadas|artículos relacionados|más información|lea también|leer más)|(?:leggi anche|articoli correlati|potrebbe interessarti)|(?:leia (?:também|mais)|artigos relacionados)|(?:lees ook|meer over .{1,40})|(?:les også|læs også|läs också|läs mer)|相关(?:新闻|阅读|文章)|関連記事|관련기사|ilgili haberler|читайте также)$/u,
  },
  {
    kind: 'sharing',
    says: /^(?:(?:share|tweet|email|print|save|bookmark|copy link|link copied|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|messenger|pocket|flipboard|bluesky|mastodon|threads|teilen|drucken|merken|partager|imprimer|compartir|condividi|compartilhar|del|dela|e mail|mail|gift article|post)(?: |$)){1,14}$|^(?:share|tweet|email|print|save|teilen|partager|compartir)(?: this| the)?(?: article| story| page| post| beitrag| artikel)?(?: (?:on|via|with|by|auf|sur|en) .{1,30}){0,3}$|^follow (?:us|me)(?: on .{1,40})?$|^(?:add|set) .{1,30} as (?:a )?preferred source.{0,20}$/u,
  },
  {
    kind: 'newsletter',
    says: /^(?:(?:sign|signup) ?up (?:for|to) .{1,120}|subscribe(?: (?:now|today|here|to .{1,80}|for .{1,80}))?|get (?:our|the) .{1,60}newsletters?.{0,60}|newsletters?(?: sign ?up)?|.{0,40}(?:newsletter abonnieren|zum newsletter anmelden|abonnez vous.{0,60}|s abonner|suscríbete.{0,60}|iscriviti.{0,60})|already a subscriber.{0,40}|log ?in|sign in|register)$/u,
  },
  {
    kind: 'comments',
    says: /^(?:\d{0,6} ?(?:comments?|kommentare?|commentaires?|comentarios?|commenti)|(?:leave|post|write|add) a (?:comment|reply)|join the (?:conversation|discussion)|(?:view|show|hide|read) (?:all )?(?:the )?(?:\d{1,6} )?comments?|comments are closed|kommentar schreiben|loading comments)$/u,
  },
  {
    kind: 'notice',
    says: /^(?:advertisement|ad|ads|sponsored(?: content)?|promoted|anzeige|werbung|publicité|publicidad|pubblicità|annonce|advertisement .{0,40}scroll.{0,40}|story continues below.{0,30}|article continues (?:below|after).{0,30}|skip (?:advertisement|ad|to .{1,40})|this content .{0,60}javascript.{0,20}|(?:we use|this site uses) cookies.{0,120}|all rights reserved.{0,80}|alle rechte vorbehalten.{0,60}|tous droits réservés.{0,60}|(?:©|c|copyright) (?:copyright )?(?:\d{4} )?.{1,80}(?:all rights reserved|rights reserved).{0,60}|copyright \d{4} .{1,60}|image source .{1,60}|listen(?: to this article)?(?: \d+ min(?:utes?)?)?|\d{1,3} min(?:ute)?s?(?: read)?|lesezeit.{0,20}|\d{1,2} min(?:uten)? lesezeit)$/u,
  },
  {
    kind: 'navigation',
    says: /^(?:home|homepage|menu|search|skip to (?:main )?content|back to top|top|previous(?: article| post)?|next(?: article| post)?|back|startseite|accueil|inicio|news|latest|latest news|opinion|politics|world|business|sports?|culture|tech(?:nology)?|science|health|local|local news|national|international|video|photos|about us|contact(?: us)?|privacy policy|terms (?:of use|of service|and conditions)|tags?|topics?|filed under.{0,80}|tagged(?: with)?.{0,80}|posted in.{0,80}|in this (?:article|story)|table of contents|contents|close|open menu|breadcrumb)$/u,
  },
]

/** Lines whose marks would be lost in folding: crumbs, copyright signs, tag lists, sharing prompts. */
const openings: readonly { readonly kind: FurnitureKind; readonly says: RegExp }[] = [
  { kind: 'navigation', says: /^[^.!?]{1,40}\s[›»>/]\s[^.!?]{1,60}$/u },
  { kind: 'notice', says: /^(?:©|\(c\)\s|copyright\s(?:©|\d{4}))/iu },
  {
    kind: 'navigation',
    says: /^(?:tags?|topics?|keywords|schlagw(?:ort|örter)|filed under|themen|mots-clés|etiquetas)\s?[:：]/iu,
  },
  {
    kind: 'related',
    says: /^(?:read (?:more|also|next)|also read|see also|related|lesen sie auch|mehr dazu|lire aussi|à lire aussi|lea también|leia também|leggi anche|läs också|les også)\s?[:：|»→]/iu,
  },
]

/** What kind of page furniture a line is by its words, or `null` when it may be the article's. */
export function furnitureKind(line: string): FurnitureKind | null {
  if (line.length > longest) return null
  for (const { kind, says } of openings) if (says.test(line)) return kind
  const words = folded(line)
  if (words === '') return 'other'
  for (const { kind, says } of wholeLines) if (says.test(words)) return kind
  return null
}
