import type { HostBridge } from '../../main/contract.ts'
import type { Summary } from '../../renderer/library/summary.ts'

declare global {
  /** What scripts of this folder ask of the page. */
  interface Window {
    readonly host: HostBridge
    /** What the library holds, as the program itself knows it. */
    broadsheetSummary(): Promise<Summary>
  }
}
