// A worker's own global, typed. The renderer is compiled with the page's types, in which `self` is a
// window; the few things a worker uses of it are named here, once.

interface Scope {
  postMessage(message: unknown, options?: { transfer: ArrayBuffer[] }): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}

const scope: Scope = globalThis

/** Sends a message to whoever started this worker, and hands `transfer` over with it. */
export function post(message: unknown, transfer: readonly ArrayBuffer[] = []): void {
  scope.postMessage(message, { transfer: [...transfer] })
}

/** Calls `listener` for every message to this worker. */
export function listen(listener: (event: MessageEvent<unknown>) => void): void {
  scope.addEventListener('message', listener)
}
