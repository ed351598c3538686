// The content security policy wants addresses of scripts vouched for (Trusted Types), in the page and
// in every worker alike. One policy, `broadsheet`, vouches for files of the program itself.

interface ScriptPolicy {
  createScriptURL(address: string): unknown
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy
}

let policy: ScriptPolicy | undefined

/**
 * A script address that may be given to `new Worker`: vouched for where the engine asks for it.
 *
 * @throws when the address is not on the program's own origin
 */
export function trustedScript(address: string): string | URL {
  const script = ownScript(address)
  const factory = trustedTypes()
  if (!factory) return script
  policy ??= factory.createPolicy('broadsheet', { createScriptURL: ownScript })
  // A TrustedScriptURL: the engine takes it wherever it takes an address, the types do not know it.
  return policy.createScriptURL(script) as URL
}

function ownScript(address: string): string {
  const script = new URL(address, globalThis.location.href)
  const { protocol, host } = globalThis.location
  const ours = script.protocol === protocol && script.host === host
  if (!ours) throw new Error(`not a script of this program: ${address}`)
  return script.href
}

function trustedTypes(): TrustedTypesFactory | undefined {
  const scope: object = globalThis
  // Not in the language's types yet; where the engine has it, it has this shape.
  return 'trustedTypes' in scope ? (scope.trustedTypes as TrustedTypesFactory) : undefined
}
