// The architecture of the screens, held: three tiers, one door to the core, small components, a sentence at each head.

import { readFileSync, readdirSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"

import { expect, it } from "vitest"

const SOURCE = resolve(import.meta.dirname, "../src")
const COMPONENT_LINES = 200
const FILE_LINES = 400
const TIERS = ["backend", "shared", "features", "app"]

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(ts|vue)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SOURCE, path), "utf8") }))
const written = files.filter(({ path }) => path !== "backend/generated.ts")

/** Every import of ours, as paths from the source folder: who imports what. */
const imports = written.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*"([@.][^"]*)"/g)]
    .map(([, target = ""]) => target)
    .filter((target) => target.startsWith("@/") || target.startsWith("."))
    .map((target) => ({
      from: path,
      to: target.startsWith("@/")
        ? target.slice(2)
        : relative(SOURCE, resolve(SOURCE, dirname(path), target)).replaceAll("\\", "/"),
    })),
)

function told(found: { from: string; to: string }[]): string[] {
  return found.map(({ from, to }) => `${from} → ${to}`)
}

function tier(path: string): number {
  return TIERS.indexOf(path.split("/")[0] ?? "")
}

it("sees the imports it judges", () => {
  expect(imports.length).toBeGreaterThan(20)
})

it("tiers import downwards only: backend ← shared ← features ← app", () => {
  const upwards = imports.filter(({ from, to }) => tier(from) >= 0 && tier(to) > tier(from))
  expect(told(upwards)).toEqual([])
})

it("a feature never imports a feature", () => {
  const across = imports.filter(
    ({ from, to }) =>
      from.startsWith("features/") && to.startsWith("features/") && from.split("/")[1] !== to.split("/")[1],
  )
  expect(told(across)).toEqual([])
})

it("only backend/ knows Tauri, and others enter it by its front door", () => {
  const strangers = written.filter(
    ({ path, text }) => text.includes('"@tauri-apps/') && !path.startsWith("backend/"),
  )
  expect(strangers.map(({ path }) => path)).toEqual([])
  const windows = imports.filter(({ from, to }) => !from.startsWith("backend/") && to.startsWith("backend/"))
  expect(told(windows)).toEqual([])
})

it("components and files stay small", () => {
  const long = written
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
    .filter(({ path, lines }) => lines > (path.endsWith(".vue") ? COMPONENT_LINES : FILE_LINES))
  expect(long).toEqual([])
})

it("each file says what it is in its first lines", () => {
  const silent = written.filter(({ path, text }) => {
    const [first = "", second = ""] = text.split("\n")
    return !path.endsWith(".test.ts") && !(path.endsWith(".vue") ? second : first).startsWith("//")
  })
  expect(silent.map(({ path }) => path)).toEqual([])
})

it("every `v-html` is absent: nothing of a roster is ever run as markup", () => {
  expect(written.filter(({ text }) => text.includes("v-html")).map(({ path }) => path)).toEqual([])
})
