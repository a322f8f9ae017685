// What every Chromium spec starts from: a server of its own, a fresh store, and dialogs answered with paths.

import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"

import { test as base, expect } from "@playwright/test"

/** The top folder of the project. */
export const TOP = resolve(import.meta.dirname, "../../..")

const SERVER = process.env.DUTYBOOK_SERVER ?? join(TOP, "target/debug/test-server")

/** The desk a spec works at. */
export interface Desk {
  /** Opens a place of the screens (`/deputies`) on a fresh store: the fictional town's, or an empty one. */
  open(place: string, store?: "town" | "empty"): Promise<void>
  /** Calls the core past the screens, to arrange or to look. */
  call<T = unknown>(name: string, payload?: unknown): Promise<T>
  /** What the next file dialogs are answered with. */
  choose(...paths: string[]): void
  /** A folder of this spec's own. */
  folder: string
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error("the test server says nothing")
  for await (const line of createInterface(server.stdout)) if (line.startsWith("http://")) return line
  throw new Error("the test server ended before it gave its address")
}

export const test = base.extend<{ desk: Desk }, { address: string }>({
  address: [
    async ({}, use) => {
      const server = spawn(SERVER, { stdio: ["ignore", "pipe", "inherit"] })
      await use(await addressOf(server))
      server.kill()
    },
    { scope: "worker" },
  ],
  desk: async ({ page, address }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "dutybook-spec-"))
    const paths: string[] = []
    const mistakes: string[] = []
    page.on("dialog", (dialog) =>
      dialog.type() === "prompt" ? dialog.accept(paths.shift() ?? "") : dialog.accept(),
    )
    page.on("pageerror", (error) => mistakes.push(error.message))
    page.on("console", (line) => {
      // A refusal is an answer with status 409, which Chromium calls an error.
      if (line.type() === "error" && !line.text().includes("409")) mistakes.push(line.text())
    })
    const post = async (path: string, body: unknown) => {
      const response = await fetch(address + path, { method: "POST", body: JSON.stringify(body) })
      return [response.ok, await response.json()] as const
    }
    await use({
      folder,
      choose: (...more) => void paths.push(...more),
      async open(place, store = "town") {
        await post("/store", { demo: store === "town" })
        await page.goto(`${address}/#${place}`)
      },
      async call(name, payload = {}) {
        const [ok, body] = await post("/call", { name, payload, ticket: 0 })
        if (!ok) throw new Error(`${name}: ${JSON.stringify(body)}`)
        return body.answer
      },
    })
    expect(mistakes, "the page made mistakes of its own").toEqual([])
    rmSync(folder, { recursive: true })
  },
})

export { expect }
