/**
 * Which reading this program does: raised whenever readers or the rules of attribution change so that
 * files read before are worth reading again. 1: text, Markdown and pages. 2: every format. 3: the
 * rows of articles say who wrote them.
 */
export const readingVersion = 3
