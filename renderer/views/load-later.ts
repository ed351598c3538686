let loading: Promise<unknown> | undefined

/**
 * Loads the views that no start shows; once. Until then their elements stand empty in the page, and they
 * take up what they were given when they come to life.
 */
export function loadLater(): Promise<unknown> {
  loading ??= import('./later-views.ts').catch((failure: unknown) => {
    loading = undefined // to be tried again when one of them is wanted
    throw failure
  })
  return loading
}
