// What the scripts tell whoever runs them: plain lines, so that they read well in a log too.

/**
 * Says what is being done, or what was found.
 *
 * @param {string} line
 */
export function say(line) {
  console.log(`· ${line}`)
}

/**
 * Opens a part of a run.
 *
 * @param {string} title
 */
export function section(title) {
  console.log(`\n== ${title} ${'='.repeat(Math.max(0, 70 - title.length))}`)
}

/** A failure whose message is all that needs saying: no stack, the reader can act on the words. */
export class Stop extends Error {}

/**
 * Runs a script to its end. A `Stop` is said in its own words, anything else with its stack; both
 * make the process fail.
 *
 * @param {() => Promise<void>} script
 */
export async function finish(script) {
  try {
    await script()
  } catch (failure) {
    if (failure instanceof Stop) console.error(`\n${failure.message}`)
    else console.error(failure)
    process.exitCode = 1
  }
}
