import { expect, it, vi } from "vitest"

import { onEnter } from "./composing"

it("acts on Enter, but not while the input method composes", () => {
  const act = vi.fn()
  const handle = onEnter(act)
  handle(new KeyboardEvent("keydown", { key: "Enter", isComposing: true }))
  handle(new KeyboardEvent("keydown", { key: "Enter", keyCode: 229 }))
  handle(new KeyboardEvent("keydown", { key: "a" }))
  expect(act).not.toHaveBeenCalled()
  handle(new KeyboardEvent("keydown", { key: "Enter" }))
  expect(act).toHaveBeenCalledOnce()
})
