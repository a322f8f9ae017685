import { describe, expect, it } from "vitest"

import { findable, finds } from "./matching"

function found(name: string, query: string): boolean {
  return finds(findable(name), query) > 0
}

describe("finding a person", () => {
  it.each(["赵伟", "伟涛", "zhaoweitao", "zwt", "zhwt", "zhao w", "zhaowt", "赵wt", "weitao", "wt", "Z", ""])(
    "赵伟涛 is found by “%s”",
    (query) => expect(found("赵伟涛", query)).toBe(true),
  )

  it.each(["赵涛", "zt", "zhang", "t", "zhaoweitaox", "李"])("赵伟涛 is not found by “%s”", (query) =>
    expect(found("赵伟涛", query)).toBe(false),
  )

  it("reads surnames as surnames, and forgives the other reading", () => {
    for (const [name, query] of [
      ["单秀兰", "shanxiulan"],
      ["单秀兰", "dan"],
      ["任国强", "ren"],
      ["区少强", "ou"],
      ["仇建军", "qiu"],
      ["解学东", "xie"],
      ["尉迟长乐", "yuchi"],
      ["吕绿英", "lv"],
    ] as const)
      expect(found(name, query), `${name} by ${query}`).toBe(true)
  })

  it("keeps the dot of minority names out of the way", () => {
    expect(found("阿依古丽·买买提", "aygl")).toBe(true)
    expect(found("阿依古丽·买买提", "买买提")).toBe(true)
  })

  it("puts whole names before beginnings before middles", () => {
    expect(finds(findable("王伟"), "王伟")).toBe(3)
    expect(finds(findable("王伟东"), "王伟")).toBe(2)
    expect(finds(findable("赵王伟"), "王伟")).toBe(1)
  })

  it("sorts by the likely reading", () => {
    expect(findable("单秀兰").key).toBe("shan xiu lan")
    expect(findable("赵伟涛").key).toBe("zhao wei tao")
  })
})
