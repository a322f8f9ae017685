// What specs do on the page 打印.

import { join } from "node:path"

import type { Page } from "@playwright/test"

import { wordsOf } from "../papers"
import { type Desk, expect } from "./desk"

/** Waits for the sheet that is chosen, saves it, and answers its words without spaces. */
export async function savedWords(desk: Desk, page: Page): Promise<string> {
  await expect(page.getByRole("img", { name: "第 1 页" })).toBeVisible({ timeout: 30_000 })
  const pdf = join(desk.folder, "印出.pdf")
  desk.choose(pdf)
  await page.getByRole("button", { name: "保存为 PDF" }).click()
  await expect(page.getByText(/已保存：.*印出\.pdf/)).toBeVisible({ timeout: 30_000 })
  return wordsOf(pdf)
}
