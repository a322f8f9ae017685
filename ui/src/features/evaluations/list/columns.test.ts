import { describe, expect, it } from "vitest"

import type { SessionLine } from "@/backend"

import { isLate, resultsOf, waitsFor } from "./columns"

const TODAY = "2026-09-30"
const line = (more: Partial<SessionLine>): SessionLine => ({
  id: 1,
  title: "东河村代表述职评议会",
  date: "2026-10-20",
  place: null,
  stage: "planned",
  names: ["王芳", "赵堃"],
  tallied: 0,
  results: {},
  open_rectifications: 0,
  overdue_rectifications: 0,
  lacks_rectification: false,
  ...more,
})
const waits = (more: Partial<SessionLine>) => waitsFor(line(more), TODAY)

describe("a line of the list", () => {
  it("says what the session waits for", () => {
    expect(waits({})).toBe("待召开")
    expect(waits({ date: TODAY })).toBe("到期未登记召开")
    expect(waits({ stage: "held", tallied: 1 })).toBe("还有 1 名没有计票")
    expect(waits({ stage: "held", tallied: 2 })).toBe("待评定")
    expect(waits({ stage: "decided", lacks_rectification: true })).toBe("缺整改事项")
    expect(waits({ stage: "decided", overdue_rectifications: 1 })).toBe("待通报，1 项整改逾期")
    expect(waits({ stage: "notified", open_rectifications: 2 })).toBe("2 项整改中")
    expect(waits({ stage: "notified" })).toBe("")
  })

  it("is late past its day, or where rectification is", () => {
    expect(isLate(line({}), TODAY)).toBe(false)
    expect(isLate(line({ date: "2026-09-29" }), TODAY)).toBe(true)
    expect(isLate(line({ stage: "notified", overdue_rectifications: 1 }), TODAY)).toBe(true)
  })

  it("sums up results in the order of grades", () => {
    expect(resultsOf(line({ results: { incompetent: 1, competent: 3 } }))).toBe("称职 3、不称职 1")
  })
})
