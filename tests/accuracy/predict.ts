import { ecbplusSamefact } from './ecbplus-samefact.ts'
import { converted, extraction } from './extraction.ts'
import { msrpSentences } from './msrp-sentences.ts'
import { newsreuseBuilt } from './newsreuse-built.ts'
import { newsreuseRead } from './newsreuse-read.ts'
import { polnearQuotes } from './polnear-quotes.ts'
import { speakers } from './quotes/speakers.ts'
import { shortanswerDerivation } from './shortanswer-derivation.ts'
import { stories } from './stories.ts'
import { wikirevWords } from './wikirev-words.ts'

/** Reads a set's folder of labelled data and gives the whole content of its file of predictions. */
export type Predict = (folder: string) => Promise<string>

/** The sets that predictions can be made for. A new set adds its file here. */
export const sets: Readonly<Record<string, Predict>> = {
  extraction,
  converted,
  'newsreuse-built': newsreuseBuilt,
  'newsreuse-read': newsreuseRead,
  'polnear-quotes': polnearQuotes,
  'shortanswer-derivation': shortanswerDerivation,
  'ecbplus-samefact': ecbplusSamefact,
  'msrp-sentences': msrpSentences,
  'wikirev-words': wikirevWords,
  'ecbplus-stories': stories,
  'basil-triples': stories,
  'basil-triples-speakers': speakers,
}
