// 考评: from the year's table to the meeting's decision and the letter; from the list to the talk and its record.

import { expect, test } from "./desk"
import { savedWords } from "./printing"

interface Sheet {
  stage: string
  lines: {
    name: string
    grade: string | null
    corrections: unknown[]
    opinions: { words: string }[]
  }[]
}

interface Case {
  name: string
  stage: string
}

test("a year is decided by a meeting, corrected beside it, and written to the employer", async ({
  desk,
  page,
}) => {
  await desk.open("/appraisals?year=2026")
  const table = page.getByRole("table", { name: "年度考评表" })
  await table.getByRole("cell", { name: "吕平国", exact: true }).click()
  const panel = page.getByLabel("年度考评", { exact: true })
  await expect(panel.getByRole("heading", { name: "吕平国" })).toBeVisible()

  await panel.getByRole("button", { name: "填写小组意见" }).click()
  await panel.getByRole("textbox", { name: "意见" }).fill("带头联系选民")
  await panel.getByRole("button", { name: "保存意见" }).click()
  await expect(panel.getByText("带头联系选民")).toBeVisible()

  await page.getByRole("button", { name: "登记会议审定" }).click()
  const dialog = page.getByRole("dialog", { name: "审定 2026 年度考评" })
  await dialog.getByLabel("会议", { exact: true }).fill("镇人大主席团第二十五次会议")
  await dialog.getByLabel("吕平国的等次").selectOption({ label: "优秀" })
  await dialog.getByRole("button", { name: "审定", exact: true }).click()
  const sure = page.getByRole("dialog", { name: "审定 2026 年度考评？" })
  await sure.getByRole("button", { name: "审定", exact: true }).click()
  await expect(dialog.getByText("没有写明会议纪要编号")).toBeVisible()
  await dialog.getByLabel("会议纪要编号").fill("〔2026〕25号")
  const reason = dialog.getByLabel("吕平国改定的理由")
  if (await reason.isVisible()) await reason.fill("牵头办成两件民生实事")
  await dialog.getByRole("button", { name: "审定", exact: true }).click()
  await sure.getByRole("button", { name: "审定", exact: true }).click()
  await expect(page.getByText("2026 年度考评已审定")).toBeVisible()
  const decided = await desk.call<Sheet>("appraisals.sheet", { year: 2026 })
  expect(decided.stage).toBe("decided")

  await panel.getByRole("button", { name: "更正等次" }).click()
  const correcting = page.getByRole("dialog", {
    name: "吕平国：更正 2026 年度等次",
  })
  await correcting.getByLabel("会议", { exact: true }).fill("镇人大主席团第二十六次会议")
  await correcting.getByLabel("会议纪要编号").fill("〔2026〕26号")
  const grade = correcting.getByRole("combobox", { name: "更正为" })
  await grade.focus()
  await grade.press("ArrowDown")
  await page
    .getByRole("listbox", { name: "更正为" })
    .getByRole("option", { name: "合格", exact: true })
    .click()
  await correcting.getByLabel("更正的原因").fill("登记时看错一行")
  await correcting.getByRole("button", { name: "更正", exact: true }).click()
  await expect(panel.getByLabel("更正").getByText("登记时看错一行")).toBeVisible()

  await panel.getByRole("button", { name: "致工作单位的函" }).click()
  const words = await savedWords(desk, page)
  expect(words).toContain("关于吕平国同志2026年度代表履职考评情况的函")
  expect(words).toContain("履职考评等次为“合格”")
  expect(words).toContain("〔2026〕26号")
})

test("somebody on the list is followed up, talked with, and the record printed", async ({ desk, page }) => {
  await desk.open("/appraisals?view=ladder&year=2026")
  const list = page.getByRole("table", { name: "提醒名单" })
  await list.getByRole("cell", { name: "段伟超", exact: true }).click()
  const opening = page.getByRole("dialog", { name: "段伟超：列入跟进" })
  await expect(opening.getByLabel("原因")).toHaveValue(/代表法第六十二条/)
  await opening.getByRole("button", { name: "列入", exact: true }).click()
  const panel = page.getByLabel("跟进", { exact: true }).and(page.getByRole("complementary"))
  await expect(panel.getByRole("heading", { name: "段伟超" })).toBeVisible()

  // A recall without its voters is refused by its article, and what was typed stays.
  await panel.getByRole("button", { name: "罢免要求" }).click()
  const recall = page.getByRole("dialog", { name: "段伟超：罢免要求" })
  await recall.getByLabel("联名选民人数").fill("29")
  await recall.getByLabel("罢免理由").fill("长期不联系选民")
  await recall.getByRole("button", { name: "登记", exact: true }).click()
  await expect(recall.getByText(/30 人以上联名（选举法第五十条），现在只有 29 人/)).toBeVisible()
  await expect(recall.getByLabel("罢免理由")).toHaveValue("长期不联系选民")
  await recall.getByRole("button", { name: "返回" }).click()
  await page.getByRole("button", { name: "放弃", exact: true }).click()

  await panel.getByRole("button", { name: "登记约谈" }).click()
  const talk = page.getByRole("dialog", { name: "段伟超：约谈" })
  await talk.getByLabel("约谈人").fill("刘组长")
  await talk.getByLabel("约谈事由").fill("没有出席七月的人代会会议")
  await talk.getByLabel("改进要求").fill("今后书面请假")
  await talk.getByRole("button", { name: "登记", exact: true }).click()
  await expect(panel.getByText("已约谈", { exact: true })).toBeVisible()
  const cases = await desk.call<Case[]>("ladder.cases")
  expect(cases.find(({ name, stage }) => name === "段伟超" && stage === "talked")).toBeTruthy()

  await panel.getByRole("button", { name: "约谈记录" }).click()
  expect(await savedWords(desk, page)).toContain("今后书面请假")
  await page.goBack()
  await page.getByRole("button", { name: /撤销：登记跟进/ }).click()
  await expect(panel.getByText("已列入", { exact: true })).toBeVisible()
})
