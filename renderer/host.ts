import type { HostBridge } from '../main/contract.ts'

declare global {
  interface Window {
    /** Put there by the preload: the page's only door to main. */
    readonly host: HostBridge
  }
}

/** The page's only door to main. */
export const host: HostBridge = window.host
