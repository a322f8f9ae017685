import { expect, it } from "vitest"

import { base64Of, whatToAdd } from "./files"

it("adds pictures and PDFs of what was dropped; where there is none, the core is asked to say why", () => {
  expect(whatToAdd(["/a/签到.JPG", "/a/记录.docx", "/a/扫描.pdf"])).toEqual(["/a/签到.JPG", "/a/扫描.pdf"])
  expect(whatToAdd(["/a/记录.docx"])).toEqual(["/a/记录.docx"])
  expect(whatToAdd([])).toEqual([])
})

it("finds the bytes of a data address", () => {
  expect(base64Of("data:application/pdf;base64,JVBERi0=")).toBe("JVBERi0=")
})
