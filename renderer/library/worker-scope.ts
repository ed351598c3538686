// A worker's own global, typed. The renderer is compiled with the page's types, in which `self` is a
// window; the few things a worker uses of it are named here, once.

interface Scope {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}

const scope: Scope = globalThis

/** Sends a message to whoever started this worker. */
export function post(message: unknown): void {
  scope.postMessage(message)
}

/** Calls `listener` for every message to this worker. */
export function listen(listener: (event: MessageEvent<unknown>) => void): void {
  scope.addEventListener('message', listener)
}
