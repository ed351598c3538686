/** An object of JSON whose values are not known yet. */
export type Json = Readonly<Record<string, unknown>>

/** Whether a value is an object with properties, not a list. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list, or of an object of named objects as ninjs 1 has them; else none. */
export function objectsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isJson)
  return isJson(value) ? Object.values(value).filter(isJson) : []
}

/** The first of some properties that holds text; empty when none does. Their case does not matter. */
export function textIn(object: Json, ...names: readonly string[]): string {
  for (const name of names) {
    const key = Object.keys(object).find((one) => one.toLowerCase() === name)
    const value = key === undefined ? undefined : object[key]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return ''
}

/** The first of some properties that is there at all. Their case does not matter. */
export function valueIn(object: Json, ...names: readonly string[]): unknown {
  for (const name of names) {
    const key = Object.keys(object).find((one) => one.toLowerCase() === name)
    if (key !== undefined) return object[key]
  }
  return undefined
}
