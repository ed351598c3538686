/**
 * What the words of a group are for. `text` is what a reader reads; `nothing` is passed over with all
 * that stands in it; `holder` has no words of its own, but groups in it that may.
 */
export type Destination =
  | 'text'
  | 'nothing'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'instruction'
  | 'marker'
  | 'footnote'
  | 'picture'
  | 'holder'

const known: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  title: 'info',
  author: 'info',
  fldinst: 'instruction',
  listtext: 'marker',
  pntext: 'marker',
  footnote: 'footnote',
  pict: 'picture',
  upr: 'holder',
  info: 'holder',
  object: 'holder',
  do: 'holder',
  ud: 'text',
  shpinst: 'holder',
  shptxt: 'text',
  shppict: 'text',
  result: 'text',
  dptxbxtext: 'text',
}

const passedOver = new Set([
  ...['colortbl', 'filetbl', 'listtable', 'listoverridetable', 'rsidtbl', 'revtbl'],
  ...['generator', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr'],
  ...['footerf', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'nonshppict'],
  ...['objdata', 'shprslt', 'sp', 'sn', 'sv', 'annotation', 'atnid', 'atnauthor'],
  ...['atrfstart', 'atrfend', 'bkmkstart', 'bkmkend', 'xe', 'tc', 'rxe', 'txe', 'themedata'],
  ...['colorschememapping', 'latentstyles', 'datastore', 'xmlnstbl', 'mmathPr', 'pgdsctbl'],
  ...['pn', 'pnseclvl', 'template', 'background', 'private', 'falt', 'panose', 'subject'],
  ...['operator', 'company', 'manager', 'category', 'keywords', 'comment', 'doccomm', 'creatim'],
  ...['revtim', 'printim', 'buptim', 'hlinkbase', 'userprops', 'propname', 'staticval'],
])

/**
 * What a control word makes of the group it stands in; `null` when it does not say. `starred` is a word
 * after `\*`, whose group is to be passed over by whoever does not know it.
 */
export function destinationOf(word: string, starred: boolean): Destination | null {
  const own = known[word]
  if (own) return own
  return starred || passedOver.has(word) ? 'nothing' : null
}
