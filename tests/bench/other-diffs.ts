/** The word difference of two texts by another program, to be measured beside ours. */
export type OtherDiff = (a: string, b: string) => unknown

/**
 * The word differences people know, by name: jsdiff's `diffWords`, and diff-match-patch over words, its
 * clean-up for people included. A package that is not installed is left out.
 */
export async function otherDiffs(): Promise<ReadonlyMap<string, OtherDiff>> {
  const found = new Map<string, OtherDiff>()
  const diffWords = member(await installed('diff'), 'diffWords')
  if (typeof diffWords === 'function') {
    found.set('jsdiff', (a, b): unknown => Reflect.apply(diffWords, undefined, [a, b]))
  }
  const made = instanceOf(member(await installed('diff-match-patch'), 'diff_match_patch'))
  if (made) found.set('diff-match-patch', (a, b) => wordsByMatchPatch(made, a, b))
  return found
}

/** Words packed into characters, as its authors tell users to do. */
function wordsByMatchPatch(made: object, a: string, b: string): unknown {
  const codes = new Map<string, string>()
  const packed = [a, b].map((text) =>
    (text.match(/\s+|[\p{L}\p{N}]+|./gu) ?? [])
      .map((word) => {
        const code = codes.get(word) ?? String.fromCharCode(codes.size + 1)
        codes.set(word, code)
        return code
      })
      .join(''),
  )
  const differences: unknown = call(made, 'diff_main', [...packed, false])
  call(made, 'diff_cleanupSemantic', [differences])
  return differences
}

function call(made: object, name: string, values: readonly unknown[]): unknown {
  const method = member(made, name)
  return typeof method === 'function' ? Reflect.apply(method, made, [...values]) : undefined
}

/** The name is no literal, so that nothing has to be installed to build. */
async function installed(name: string): Promise<unknown> {
  try {
    const module: unknown = await import(/* @vite-ignore */ name)
    return module
  } catch {
    return undefined
  }
}

function instanceOf(value: unknown): object | undefined {
  if (typeof value !== 'function') return undefined
  const made: unknown = Reflect.construct(value, [])
  return typeof made === 'object' && made !== null ? made : undefined
}

/** A member of a module, of its own or of its default. */
function member(value: unknown, name: string): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined
  const own: unknown = Reflect.get(value, name)
  return own ?? (name === 'default' ? undefined : member(Reflect.get(value, 'default'), name))
}
