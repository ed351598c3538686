/**
 * Which reading this program does: raised whenever readers or the rules of attribution change so that
 * files read before are worth reading again. 1: text, Markdown and pages. 2: every format.
 */
export const readingVersion = 2
