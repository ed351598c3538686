import { foldLetters } from '../domain/search/fold.ts'

const apostrophes = /['’‘ʼ]/g

/**
 * Text as it is searched: lower case, without accents and apostrophes; everything else that is
 * neither letter nor digit is one space. For finding only, never for showing.
 */
export function searched(text: string): string {
  return foldLetters(text)
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/**
 * Tells of searched texts whether they hold every word that somebody typed, in any order. Parts of
 * words count, as in scripts that part no words. Nothing typed is found everywhere.
 */
export function finderOf(typed: string): (text: string) => boolean {
  const words = searched(typed).split(' ')
  return (text) => words.every((word) => text.includes(word))
}

/** The same where each word typed must begin one: for short texts, in which parts of words say little. */
export function beginningsOf(typed: string): (text: string) => boolean {
  const words = searched(typed).split(' ')
  return (text) => words.every((word) => ` ${text}`.includes(` ${word}`))
}
