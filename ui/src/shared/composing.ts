// Enter while a Chinese input method composes chooses characters; it never submits.

const COMPOSING_KEY_CODE = 229

/** Whether this key belongs to the input method. WebKit sends the closing Enter after the composition, with key code 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === COMPOSING_KEY_CODE
}

/** A handler for `keydown` that acts on a real Enter only. */
export function onEnter(act: () => void): (event: Event) => void {
  return (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== "Enter" || isComposing(event)) return
    event.preventDefault()
    act()
  }
}
