/** Whether a view stands in a window that only compares. */
export function isInOwnWindow(view: Element): boolean {
  const root = view.getRootNode()
  return root instanceof ShadowRoot && root.host.localName === 'comparison-window'
}
