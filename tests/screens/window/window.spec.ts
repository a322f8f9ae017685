// The real window: it opens a first office, allows nothing but its own commands, and one start is enough.

import { spawnSync } from "node:child_process"
import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { PROGRAM, expect, test } from "./driver"

test("the first start makes the store and shows where to begin", async ({ home, window }) => {
  await window.sees("履职簿")
  await window.sees("导入名册")
  expect(existsSync(home.store)).toBe(true)
  expect(await window.run("return navigator.language")).toBe("zh-CN")
})

test("only the window's own commands may be called, and nothing leaves the machine", async ({ window }) => {
  await window.sees("履职簿")
  for (const command of [
    "plugin:dialog|open",
    "plugin:opener|open_path",
    "plugin:window|set_title",
    "plugin:app|version",
  ])
    await expect(window.invoke(command, { path: "/etc/passwd" }), command).rejects.toThrow(
      /not allowed|not found/,
    )
  await expect(window.invoke("open_written", { path: "/etc/passwd" })).rejects.toThrow(
    "只能打开本次刚刚保存的文件",
  )
  await expect(window.run(`await fetch("http://127.0.0.1:9/")`)).rejects.toThrow()
  const policy = `const blocked = new Promise((say) => document.addEventListener("securitypolicyviolation", (event) => say(event.effectiveDirective)))
    fetch("http://127.0.0.1:9/").catch(() => {})
    return await blocked`
  expect(await window.run(policy)).toBe("connect-src")
})

test("a dialog's answer reaches the screens", async ({ home, window }) => {
  await window.sees("履职簿")
  home.answer("/tmp/名册.xlsx")
  expect(await window.invoke("choose_file", { title: "选择名册", kinds: [] })).toBe("/tmp/名册.xlsx")
  expect(
    await window.invoke("choose_file", { title: "选择名册", kinds: [] }),
    "nothing was laid ready",
  ).toBeNull()
})

test("a second start leaves the store alone and says so", async ({ home, window }) => {
  await window.sees("履职簿")
  const env = { ...home.env, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nonexistent" }
  const second = spawnSync(PROGRAM, ["--store", home.store], { env, encoding: "utf8", timeout: 30_000 })
  expect(second.status).toBe(1)
  expect(second.stderr).toContain("已在另一个窗口或程序中打开")
  const third = spawnSync(PROGRAM, ["--store", home.store], {
    env: home.env,
    encoding: "utf8",
    timeout: 30_000,
  })
  expect(third.status, "on the same desktop the open window comes forward instead").toBe(0)
})

test("a file that is no store is refused and left as it was", async ({ home }) => {
  const path = join(home.folder, "工资表.xlsx")
  writeFileSync(path, "not a store at all, but somebody's work".repeat(200))
  const start = spawnSync(PROGRAM, ["--store", path], { env: home.env, encoding: "utf8", timeout: 30_000 })
  expect(start.status).toBe(1)
  expect(start.stderr).toMatch(/。/)
})
