import { agencyNamed } from './agencies.ts'
import type { Claim } from './claim.ts'
import type { Found } from './found.ts'
import { readLeadIn } from './lead-in.ts'
import { readCopyright, readLicence } from './notes.ts'
import type { Say } from './say.ts'
import { readSignOff } from './sign-off.ts'

/** Who helped with the report, or whose it is: `(Reporting by Jane Doe)`, `Source: AFP`. */
export function helpClaims(text: string, say: Say): readonly Claim[] {
  const read = readSignOff(text)
  const source = read ? null : readLeadIn(text)
  const sources = source?.takenFrom ? [source.takenFrom, ...source.partners] : []
  return [
    ...(read?.byline ?? []).map((one) => say('byline', one)),
    ...(read?.agency ?? []).map((one) => say('agency', one)),
    ...[...(read?.takenFrom ?? []), ...sources].map((one) => say('takenFrom', one)),
  ]
}

/** Whose text it is, and on what terms. */
export function rightsClaims(text: string, say: Say): readonly Claim[] {
  const owner = readCopyright(text)
  const licence = readLicence(text)
  return [...(owner ? [ownerClaim(owner, say)] : []), ...(licence ? [say('licence', licence)] : [])]
}

/** An agency owns its texts wherever they are printed: its mark says nothing of the outlet. */
function ownerClaim(owner: Found, say: Say): Claim {
  const agency = agencyNamed(owner.value)
  return agency ? say('agency', { ...owner, value: agency.name }) : say('outlet', owner)
}
