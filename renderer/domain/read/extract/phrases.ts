/**
 * Turns of phrase of page furniture, in the languages newspapers are made in. All are tried on words in
 * lower case (folding case inside a pattern takes twice the time) but `byline`, which needs capitals.
 */
export const phrases: readonly (readonly [string, RegExp])[] = [
  [
    'related',
    /^\W{0,3}(?:read (?:more|also|next|the full|our|full)|also read|see also|related|more (?:on|from|about|news|stories|in)|you (?:may|might) (?:also )?like|recommended|don.t miss|most (?:read|popular|viewed)|trending|up next|editor.?s.? picks?|what to read|mehr (?:zum|zu|von|über|aus|dazu|news)|lesen sie (?:auch|mehr|hier)|lies auch|weiterlesen|das könnte|auch interessant|weitere|zum thema|siehe auch|meistgelesen|passend dazu|lire aussi|à lire|sur le même|lisez|voir aussi|leggi (?:anche|tutto)|approfondi|potrebbe|le(?:a|er) (?:también|más)|te puede|también|noticias relacionadas|más (?:información|noticias)|leia (?:também|mais)|veja também|saiba mais|lees (?:ook|verder|meer)|meer over|les (?:også|mer)|læs (?:også|mere)|läs (?:också|mer|även)|читайте|по теме|також|читай|関連|あわせて|관련|相关|延伸阅读|ilgili|okuyun|czytaj|zobacz|baca juga|xem thêm|lue myös|přečtěte|čtěte)/u,
  ],
  [
    'newsletter',
    /newsletter|subscri(?:be|ption)|sign(?: |-)?up|inbox|abonnier|abonnez|abonnement|inscri(?:vez|ption|ve)|suscr[ií]b|iscriviti|registrieren|jetzt testen|log ?in|sign in|anmelden|connectez|inicia sesión|accedi|unsubscribe|free trial|already a (?:member|subscriber)|メールマガジン|会員|구독|ücretsiz/u,
  ],
  [
    'notice',
    /cookies?\b|consent|privacy policy|datenschutz|einwillig|javascript|browser|terms of (?:use|service)|nutzungsbedingungen|vie privée|confidentialité|ad ?blocker|by (?:continuing|clicking|signing)|drittanbieter|externe[nr]? inhalt|personenbezogen|recaptcha/u,
  ],
  [
    'rights',
    /©|\(c\) ?\d{4}|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti|無断転載|무단|may not be (?:reproduced|published|copied)|permission/u,
  ],
  [
    'sharing',
    /^\W{0,3}(?:share|tweet|teilen|partager|compartir|condividi|deel|del|dela|facebook|twitter|whatsapp|e-?mail|print|drucken|imprimer|copy link|link kopieren|save|merken|follow|folgen|like|pinterest|reddit|linkedin|telegram|bookmark|gift|listen)\b|follow (?:us|me|him|her|them|@|the)|like us|on (?:facebook|twitter|instagram)|folgen sie|suivez|síguenos|seguici|siga-nos/u,
  ],
  [
    'comments',
    /^\W{0,3}(?:\d{1,5} )?(?:comments?|kommentare?|commentaires?|comentarios?|commenti|reply|antworten|répondre|leave a|write a comment|kommentieren|join the (?:conversation|discussion)|view comments|show comments|diskutieren|reacties|reageer|комментар|コメント|댓글)/u,
  ],
  [
    'advert',
    /^\W{0,3}(?:advert|ad\b|anzeige|werbung|publicité|publicidad|pubblicità|sponsored|reklame?|annonse?|広告|광고|story continues|article continues|continue reading|loading|scroll|skip)|donate|spenden sie|support our|unterstützen|member(?:ship)? today|buy now|jetzt kaufen|affiliate|% off|commission/u,
  ],
  [
    'byline',
    /^\W{0,3}(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Tt]ext|[Ww]ords|[Ww]ritten by|[Ff]rom|[Pp]osted by|[Aa]uthor|[Aa]utore?|[Aa]uteur|[Рр]едактор|[Аа]втор|記者|기자)[ :]+\p{Lu}/u,
  ],
  [
    'credit',
    /(?:photo(?:graph)?|image|picture|foto|bild|photos|images|illustration|video|credit|quelle|source|fuente|fonte|crédito|bildquelle|archiv|symbolbild)s?(?: by| credit| courtesy)? ?[:/|©(]|getty|shutterstock|file photo|courtesy of|\((?:ap|afp|reuters|dpa|epa|imago)[^)]{0,40}\)\s*$|\/(?:ap|afp|reuters|dpa|epa|imago)\b|handout|photograph:/u,
  ],
  [
    'dated',
    /^\W{0,3}(?:published|updated|last (?:updated|modified|edited)|posted|first published|stand|aktualisiert|veröffentlicht|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|опубликован|обновлен|公開|更新|入力|수정|입력|yayınlan|güncelle)/u,
  ],
  [
    'topics',
    /^\W{0,3}(?:tags?|topics?|keywords?|filed under|schlagw|themen?|stichw|categor|kategorie|catégorie|mots.clés|temas|etiquetas|argomenti|in this (?:story|article)|теги|タグ)\s*:?/u,
  ],
  [
    'contact',
    /[\w.-]+@[\w-]+\.\w+|\bcontact\b|reach (?:him|her|them|us)|is an? .{0,40}(?:reporter|editor|writer|correspondent|journalist|columnist|author|producer)|(?:reporting|writing|editing|additional reporting|compiled) by|contributed to this (?:report|story|article)|redaktion/u,
  ],
  [
    'correction',
    /^\W{0,3}(?:correction|clarification|editor.?s note|this (?:article|story|report|post) (?:was|has|originally|first|is)|update|korrektur|anmerkung|hinweis|note|disclaimer|disclosure|transparenz)/u,
  ],
  [
    'media',
    /^\W{0,3}(?:watch|video|listen|audio|play|photos?|gallery|slideshow|podcast|view|image \d|caption|bilderstrecke|im video|ver vídeo|see|hide|show|close|expand|open|zoom|vollbild|tap|click|klick|hier klicken)\b/u,
  ],
  [
    'opener',
    /^(?:["“„«‘'(\[—–-]\s?)?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3},? (?:\([^)]{2,30}\) )?[—–-]{1,2} /u,
  ],
]

/** The names of the phrases, in order. */
export const phraseNames: readonly string[] = phrases.map(([name]) => name)

/** For each kind of phrase, whether a text holds it. Only the beginning of a long text is looked at. */
export function phrasesIn(text: string): number[] {
  const head = text.slice(0, 300)
  const lower = head.toLowerCase()
  return phrases.map(([name, pattern]) => (pattern.test(name === 'byline' ? head : lower) ? 1 : 0))
}
