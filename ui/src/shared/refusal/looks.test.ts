import { describe, expect, it } from "vitest"

import type { Refusal } from "@/backend"

import { placeOf, sayAt } from "./looks"

const wrong: Refusal = {
  kind: "invalid",
  message: "身份证号不是 18 位。",
  hint: "请对照身份证重新核对。",
  field: "id_number",
  code: null,
}

describe("where a refusal is shown", () => {
  it("stands at its field when the screen has it", () => {
    expect(placeOf(wrong, ["name", "id_number"])).toBe("field")
    expect(sayAt(wrong, "id_number")).toBe("身份证号不是 18 位。请对照身份证重新核对。")
    expect(sayAt(wrong, "name")).toBeUndefined()
  })

  it("is never lost when the screen lacks the field", () => {
    expect(placeOf(wrong, ["name"])).toBe("bar")
    expect(placeOf({ ...wrong, field: null }, ["name"])).toBe("bar")
  })

  it("is a bar for a rule even when it names a field", () => {
    const ruled: Refusal = { ...wrong, kind: "refused" }
    expect(placeOf(ruled, ["id_number"])).toBe("bar")
    expect(sayAt(ruled, "id_number")).toBeUndefined()
  })
})
