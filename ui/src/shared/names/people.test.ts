import { describe, expect, it } from "vitest"

import type { DeputyLine } from "@/backend"

import { choosable, found } from "./people"

const line = (id: number, name: string, village_name: string | null, stroke_rank: number) =>
  ({
    id,
    name,
    village_name,
    group_name: "第一小组",
    position: null,
    stroke_rank,
    status: "in_office",
  }) as DeputyLine

const people = choosable([
  line(1, "张伟", "东河村", 3),
  line(2, "王芳", null, 0),
  line(3, "张伟", "柳林村", 4),
  line(4, "张伟涛", "柳林村", 5),
])
const labels = (query: string) => found(people, query).map(({ label }) => label)

describe("people to choose from", () => {
  it("stand in stroke order, namesakes with their village", () => {
    expect(labels("")).toEqual(["王芳", "张伟（东河村）", "张伟（柳林村）", "张伟涛"])
  })

  it("are found by initials, pinyin and characters, the exact name first", () => {
    expect(labels("zw")).toEqual(["张伟（东河村）", "张伟（柳林村）", "张伟涛"])
    expect(labels("张伟").slice(0, 2)).toEqual(["张伟（东河村）", "张伟（柳林村）"])
    expect(labels("wangf")).toEqual(["王芳"])
    expect(labels("查无此人")).toEqual([])
  })
})
