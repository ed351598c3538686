/** One way to ask, as an example that can be searched for, and what it finds. */
export interface SearchExample {
  readonly typed: string
  readonly finds: string
}

/** Ways to ask that belong together. */
export interface SearchExamples {
  readonly title: string
  readonly examples: readonly SearchExample[]
}

/** All that can be typed into the search box, as examples. */
export const searchSyntax: readonly SearchExamples[] = [
  {
    title: 'Words',
    examples: [
      { typed: 'budget vote', finds: 'both words, anywhere in an article' },
      { typed: 'elect*', finds: 'every word that begins so' },
      { typed: '"interest rates"', finds: 'these words in this order' },
      { typed: 'train OR rail', finds: 'one of the two' },
      { typed: 'election -football', finds: 'the first without the second' },
    ],
  },
  {
    title: 'Who and where',
    examples: [
      { typed: 'source:times', finds: 'what an outlet printed' },
      { typed: 'author:smith', finds: 'what somebody wrote' },
      { typed: 'quoted:smith', finds: 'named beside words in quotation marks, as who says them' },
      { typed: 'lang:en', finds: 'articles in a language' },
    ],
  },
  {
    title: 'When',
    examples: [
      { typed: 'after:2023-09-01', finds: 'printed on this day or later' },
      { typed: 'before:2024', finds: 'printed before; a month will do as well: 2024-03' },
    ],
  },
  {
    title: 'Your marks',
    examples: [
      { typed: 'is:unread', finds: 'also is:read, is:starred' },
      { typed: 'tag:sanctions', finds: 'what carries a tag of yours' },
      { typed: 'is:corrected', finds: 'where you corrected something' },
    ],
  },
  {
    title: 'What is in it',
    examples: [
      { typed: 'has:picture', finds: 'also has:quote' },
      { typed: 'has:correction', finds: 'its newspaper corrected it' },
      { typed: 'is:duplicate', finds: 'articles that others print as well' },
    ],
  },
]

/** The few that are shown where nothing is typed yet. */
export const firstExamples: readonly SearchExample[] = [
  { typed: 'budget vote', finds: 'both words' },
  { typed: '"interest rates"', finds: 'in this order' },
  { typed: 'train OR rail', finds: 'one of the two' },
  { typed: 'election -football', finds: 'the first without the second' },
  { typed: 'source:times after:2023', finds: 'an outlet, from a day on' },
  { typed: 'is:unread has:quote', finds: 'by your marks and what is in it' },
]
