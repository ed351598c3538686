/** A way in which papers say where the text beside was taken from. */
export interface LeadInRule {
  /** Ends right before the outlet's name. */
  readonly pattern: RegExp
  /** The pattern finds nothing in a paragraph without one of these, in lower case: quick to look for. */
  readonly needs: readonly string[]
  readonly method: string
  readonly confidence: number
  /** The rule alone proves nothing: the paragraph must also point at the full text. */
  readonly needsPointer?: true
  /** Believed only when the name ends the paragraph. */
  readonly fillsLine?: true
}

const thing =
  '(?:article|story|piece|op-?ed|essay|commentary|column|report|post|interview|analysis|excerpt|text|editorial|review)'
/** `on May 4, 2024,` between the verb and the name. */
const whenever =
  '(?:(?:on|am|le|el|il)\\s)?(?:\\p{L}{3,10}\\.?\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,10}\\.?(?:\\sde)?,?\\s\\d{4})?,?\\s?'
const quoted = '(?:quoted|cited|interviewed|featured|mentioned|profiled|published|referenced)'
/** The ways, the surest first. */
export const leadInRules: readonly LeadInRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:this|the (?:following|above|below)|the)\\s(?:\\p{L}+\\s){0,2}${thing}\\s(?:\\p{L}+\\s)?(?:was|is|has been|were|had)?\\s?(?:(?:first|originally|previously|also|initially)\\s)?(?:published|appeared|ran|printed|posted|written|republished|reprinted|reproduced|excerpted|adapted|taken)(?:\\s(?:first|originally|previously|here))?(?:\\s(?:with|by)\\s(?:kind\\s)?permission)?\\s${whenever}(?:in|on|by|at|for|from|of)\\s(?!\\p{L}{3,9}\\s\\d)`,
      'iu',
    ),
    needs: [
      'publish',
      'appear',
      'ran',
      'printed',
      'posted',
      'written',
      'reproduced',
      'excerpted',
      'adapted',
      'taken',
    ],
    method: 'note names the outlet that printed it first',
    confidence: 0.95,
  },
  {
    pattern: new RegExp(
      `(?:^|[.(—–-]\\s?)(?:first|originally|previously)\\s(?:published|appeared|printed|posted)\\s${whenever}(?:in|on|by|at)\\s`,
      'iu',
    ),
    needs: ['first', 'originally', 'previously'],
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /(?:^|[.(—–-]\s?)(?:reprinted|republished|reproduced|excerpted|adapted|reposted|cross-posted)(?:\s(?:here\s)?(?:with|by)\s(?:the\s)?(?:kind\s)?permission)?\s(?:from|of)\s/iu,
    needs: [
      'reprinted',
      'republished',
      'reproduced',
      'excerpted',
      'adapted',
      'reposted',
      'cross-posted',
    ],
    method: 'note says where the text was taken from',
    confidence: 0.95,
  },
  {
    pattern:
      /(?:^|[.(]\s?)(?:courtesy of|this is an? (?:edited )?(?:excerpt|extract) (?:from|of))\s/iu,
    needs: ['courtesy of', 'excerpt', 'extract'],
    method: 'note says where the text was taken from',
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `\\b(?:was|were|is|are|has been|have been)\\s(?:recently\\s)?${quoted}\\s(?:extensively\\s|at length\\s)?(?:in|on|by)\\s(?:an?\\s(?:\\p{L}+\\s){0,3}(?:in|by|for|on|from)\\s)?`,
      'iu',
    ),
    needs: [
      'quoted',
      'cited',
      'interviewed',
      'featured',
      'mentioned',
      'profiled',
      'published',
      'referenced',
    ],
    method: 'lead-in names the outlet',
    confidence: 0.9,
    needsPointer: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:spoke (?:to|with)|told|talked to|writes? (?:in|for)|wrote (?:in|for)|in (?:an?|this) ${thing} (?:for|in|by|with))\\s`,
      'iu',
    ),
    needs: ['spoke', 'told', 'talked', 'write', 'wrote', 'in a', 'in this'],
    method: 'lead-in names the outlet',
    confidence: 0.8,
    needsPointer: true,
  },
  {
    pattern:
      /\bread\s(?:the\s)?(?:full|entire|complete|original|whole|rest)(?:\s(?:of the)?\s?\p{L}+){0,2}\s(?:in|on|at|from|by)\s/iu,
    needs: ['read'],
    method: 'lead-in points at the full text',
    confidence: 0.9,
  },
  {
    pattern:
      /\b(?:dieser|diese|der|dieses)\s(?:artikel|beitrag|text|bericht|kommentar|interview|gastbeitrag)\s(?:ist|erschien|wurde|stammt)\s(?:zuerst\s|zunächst\s|ursprünglich\s|am\s\d{1,2}\.\s?\p{L}+(?:\s\d{4})?\s){0,3}(?:aus|in|im|auf|bei|von)\s(?:der\s|dem\s|den\s)?/iu,
    needs: ['dieser', 'diese', 'der', 'dieses'],
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /(?:^|[.(]\s?)(?:zuerst|ursprünglich)\s(?:erschienen|veröffentlicht)\s(?:in|im|auf|bei)[\s:]\s?(?:der\s|dem\s)?/iu,
    needs: ['zuerst', 'ursprünglich'],
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /\bc(?:et|ette)\s(?:article|texte|tribune|entretien)\s(?:est\sparue?|a\sété\spubliée?|est\srepris|est\srepublié)\s(?:(?:initialement|d['’]abord|pour\sla\spremière\sfois|à\spartir)\s)?(?:dans|sur|par|chez|de)\s/iu,
    needs: ['cet'],
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /\beste\s(?:artículo|texto|reportaje)\s(?:fue|se|ha\ssido)\s(?:publicad[oa]|publicó)\s(?:originalmente\s|por\sprimera\svez\s)?(?:en|por)\s/iu,
    needs: ['este'],
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /\ba\sversion\sof\sthis\s(?:article|story|piece|essay)\s(?:also\s)?(?:appeared|appears|was\spublished|ran)\s[^.]{0,60}?\b(?:in|of|on)\s(?=(?:the\s)?\p{Lu})(?!(?:the\s)?\p{L}{3,9}\.?\s\d)/iu,
    needs: ['version'],
    method: 'note names another outlet that printed it',
    confidence: 0.85,
  },
  {
    pattern:
      /\bthis\s(?:article|story|report|investigation|piece|series)\s(?:was|is)\s(?:\p{L}+\s)?(?:produced|published|reported|made|co-published)\s(?:jointly\s)?(?:by|(?:in\s)?(?:partnership|collaboration|cooperation)\s(?:with|between)|for)\s/iu,
    needs: ['this'],
    method: 'note names who made it',
    confidence: 0.85,
  },
  {
    pattern: /^as\s(?=[^,.]{2,60}\s(?:first\s)?reported\s(?:on|in|earlier|last|yesterday))/iu,
    needs: ['report'],
    method: 'lead-in names the outlet',
    confidence: 0.75,
    needsPointer: true,
  },
  {
    pattern:
      /^(?:article|texte|tribune|entretien)\s(?:initialement\s|d['’]abord\s)?(?:publiée?|parue?)\s(?:(?:initialement|d['’]abord|à\sl['’]origine)\s)?(?:dans|sur|par)\s/iu,
    needs: ['article', 'texte', 'tribune', 'entretien'],
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /\bquest[oa]\s(?:articolo|testo|intervista)\s(?:è\s(?:stat[oa]\s)?(?:pubblicat[oa]|uscit[oa]|apparso|apparsa))\s(?:(?:originariamente|originalmente|inizialmente|per\sla\sprima\svolta)\s)?(?:su|in|da|sul|sulla|nel|dal)\s/iu,
    needs: ['articolo', 'testo', 'intervista'],
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /\beste\s(?:artigo|texto|conteúdo)\sfoi\s(?:publicado|veiculado)\s(?:originalmente\s|primeiro\s|inicialmente\s)?(?:em|no|na|por|pelo|pela)\s/iu,
    needs: ['artigo', 'texto', 'conteúdo'],
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /\bdit\s(?:artikel|verhaal|stuk)\s(?:verscheen|is\s(?:verschenen|gepubliceerd)|stond)\s(?:(?:eerder|oorspronkelijk|eerst)\s)?(?:in|op|bij)\s/iu,
    needs: ['dit'],
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /\b(?:denne|den\shär)\s(?:artikkelen|artikelen|artiklen|artikeln)\s(?:ble|blev|er|är)\s(?:først|först|opprinnelig|oprindeligt|ursprungligen)\s(?:publisert|publiceret|publicerad|publicerades|bragt)\s(?:i|på|hos|av|af)\s/iu,
    needs: ['denne', 'den'],
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /^(?:本文|原文)?(?:转载自|轉載自|摘自|原载(?:于)?|首发于)\s?[:：]?\s?[《“]?(?=[\p{Script=Han}])/u,
    needs: ['转载自', '轉載自', '摘自', '原载', '首发于'],
    method: 'note says where the text was taken from',
    confidence: 0.9,
    fillsLine: true,
  },
]
