/** Countries that print on Letter; all others use A4. */
const letterCountries = new Set('BO CA CL CO CR DO GT MX NI PA PH PR SV US VE'.split(' '))

/** The paper of a country, by its two letters; '' where the system does not say. */
export function pageSizeFor(country: string): 'A4' | 'Letter' {
  return letterCountries.has(country.toUpperCase()) ? 'Letter' : 'A4'
}
