// The product's main job in the real window: the roster in, the contact cards out, and a backup on the way home.

import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

import { wordsOf } from "../papers"
import { TOP, expect, test, until } from "./driver"

test("a roster is imported, cards are printed, and closing leaves a verified backup", async ({
  home,
  window,
}) => {
  await window.sees("履职簿")
  await window.click("导入名册")
  home.answer(join(TOP, "assets/demo/roster.xlsx"))
  await window.click("选择表格文件")
  await window.sees("请核对每一列是什么")
  for (let step = 0; step < 3; step++) await window.click("下一步")
  await window.click("仍然导入")
  await window.click("确认导入")
  await window.sees("撤销这次导入")

  await window.click("打印")
  await window.click("联系卡")
  await window.sees(/第 1 页，共 \d+ 页/)
  const pdf = join(home.folder, "联系卡.pdf")
  home.answer(pdf)
  await window.click("保存为PDF")
  await window.sees("已保存：")
  expect(wordsOf(pdf)).toContain("苏映禾")

  const backups = () =>
    readdirSync(home.folder, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("关闭时"))
  window.run(`window.__TAURI_INTERNALS__.invoke("plugin:window|close", { label: "main" })`).catch(() => {})
  await until("the window has closed", async () => !(await window.isOpen()))
  expect(existsSync(home.store)).toBe(true)
  expect(backups(), "closing backs up").toHaveLength(1)
})
