import type { ArticleId } from '../../renderer/domain/article.ts'
import type { RoomArticle } from '../views/room/state.ts'
import { anArticle } from './an-article.ts'

/** The Mossgate Chronicle’s report: a scholar quoted in halves, then `Mr. Chung` and `he`; an official without a name. */
const chronicle = [
  'MOSSGATE — The two valleys will talk about the dam on Monday.',
  'Valley council press secretary Lena Moss warned that any new dam “would directly break a number of river treaties” and that the council will name those who build it.',
  '“The valley has built every dam it could pay for, so what other means does it have beyond talk?” said Chung Dae-ho, an engineer who has advised past councils. “There is no money left on both banks, so beyond the talk I do not think these warnings will matter.”',
  'Wider interests drive the towns apart, he argued.',
  '“The north tried to shut out the river towns and so there are growing bonds among them,” said Mr. Chung. “The quarrel over water has brought about the meeting.”',
  '“I believe this is all meant to give the impression that the towns will work together,” Ingrid Larsson, a river expert at Mossgate College, said.',
  'A North Valley council official acknowledged to the Nordwire news agency on Tuesday that the towns are watching closely, adding, “We hope the river towns will act with care as members of the water league.”',
]

const leadIn =
  'RIL Vice Chair Chung Dae-ho was quoted in the Mossgate Chronicle, where he said that money and talk may have reached their limits in the valley.'

/** The River Institute’s excerpt: a lead-in of its own, and no official. */
const institute = [
  leadIn,
  ...chronicle.slice(1, 6).map((text) => text.replace('press secretary', 'Press Secretary')),
]

/** The Coast Globe’s own report: one quotation altered, one cut, one given to somebody else. */
const globe = [
  'The dam divides the valleys.',
  'Chung Dae-ho, an engineer, said: “The valley has built every dam it could afford, so what other means does it have beyond talk?”',
  '“I believe this is all meant to give the impression that the towns will work together,” said Benno Achterberg, a farmer.',
  'Ms. Moss said a new dam would directly break several river treaties.',
  '“Nobody asked the fishermen,” said Omar Haddad.',
]

function printed(id: string, outlet: string, paragraphs: readonly string[]): RoomArticle {
  const article = anArticle({ headline: `Talks on the dam: ${outlet}`, paragraphs, outlet })
  return { id: id as ArticleId, outlet, article }
}

/** A story of three papers with every trap of quotations: the report, its excerpt, another’s report. */
export function aQuotedStory(): readonly [RoomArticle, RoomArticle, RoomArticle] {
  return [
    printed('institute', 'River Institute', institute),
    printed('chronicle', 'The Mossgate Chronicle', chronicle),
    printed('globe', 'The Coast Globe', globe),
  ]
}
