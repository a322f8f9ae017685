// The real window, driven by WebKitWebDriver: just as much of WebDriver as the specs need.

import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

import { test as base, expect } from "@playwright/test"

/** The top folder of the project. */
export const TOP = resolve(import.meta.dirname, "../../..")
/** The window's program. */
export const PROGRAM = process.env.DUTYBOOK_WINDOW ?? join(TOP, "target/debug/dutybook")

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf"

/** A folder that stands in for the secretary's own: her settings, her stores, her files. */
export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), "dutybook-window-"))
  readonly store = join(this.folder, "office.dutybook")
  readonly answers = join(this.folder, "answers")

  constructor() {
    mkdirSync(join(this.folder, "run"), { mode: 0o700 })
    this.answer()
  }

  /** What the next file dialogs are answered with. */
  answer(...paths: string[]): void {
    writeFileSync(this.answers, paths.map((path) => `${path}\n`).join(""))
  }

  get env(): NodeJS.ProcessEnv {
    const own = {
      HOME: this.folder,
      XDG_RUNTIME_DIR: join(this.folder, "run"),
      DUTYBOOK_ANSWERS: this.answers,
    }
    const { WEBKIT_DISABLE_DMABUF_RENDERER: _, WEBKIT_DISABLE_COMPOSITING_MODE: __, ...env } = process.env
    return { ...env, ...own, TAURI_WEBVIEW_AUTOMATION: "true" }
  }
}

/** The open window. */
export class Window {
  private constructor(
    private readonly driver: ChildProcess,
    private readonly session: string,
  ) {}

  static async open(home: Home): Promise<Window> {
    const port = await freePort()
    const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
      env: home.env,
      stdio: "ignore",
      detached: true,
    })
    const address = `http://127.0.0.1:${port}`
    await until("WebKitWebDriver answers", () => fetch(`${address}/status`).then((answer) => answer.ok))
    const options = { binary: PROGRAM, args: ["--store", home.store, "--today", "2026-09-30"] }
    const wanted = { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } }
    const { sessionId } = await ask<{ sessionId: string }>(`${address}/session`, wanted)
    return new Window(driver, `${address}/session/${sessionId}`)
  }

  /** Runs a function's body in the page and brings back what it returns, promises awaited. */
  run<T>(body: string, ...args: unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
      (async () => { ${body} })().then((value) => done({ value }), (thrown) => done({ thrown }))`
    return this.ask<{ value: T; thrown?: unknown }>("execute/async", { script, args }).then((outcome) => {
      if (outcome.thrown !== undefined) throw new Error(JSON.stringify(outcome.thrown))
      return outcome.value
    })
  }

  /** Calls a command of the window as its screens do. */
  invoke<T>(command: string, payload: unknown = {}): Promise<T> {
    return this.run(`return await window.__TAURI_INTERNALS__.invoke(args[0], args[1])`, command, payload)
  }

  /** Waits for a text anywhere on the page. */
  async sees(text: string | RegExp): Promise<void> {
    const found = async () => {
      const page = await this.run<string>("return document.body.innerText")
      return typeof text === "string" ? page.includes(text) : text.test(page)
    }
    await until(`the window shows ${text}`, found, 30_000)
  }

  /** Clicks the button or link with this text, once it is there and may be clicked. */
  async click(text: string): Promise<void> {
    const find = `const said = (one) => one.textContent.replace(/\\s/g, "")
      const wanted = [...document.querySelectorAll("button, a, [role=tab], label")].filter((one) =>
        !one.disabled && one.getClientRects().length > 0 && said(one).includes(args[0]))
      return wanted.find((one) => said(one) === args[0]) ?? wanted[0] ?? null`
    await until(
      `"${text}" can be clicked`,
      async () => {
        const found = await this.run<Record<string, string> | null>(find, text)
        if (!found) return false
        await this.ask(`element/${found[ELEMENT]}/click`, {})
        return true
      },
      30_000,
    )
  }

  /** A picture of the window. */
  async picture(file: string): Promise<void> {
    writeFileSync(file, Buffer.from(await this.ask<string>("screenshot"), "base64"))
  }

  /** Whether the program still runs. */
  isOpen(): Promise<boolean> {
    return this.run("return true").then(
      () => true,
      () => false,
    )
  }

  /** Ends the driver and what it started. */
  end(): void {
    try {
      if (this.driver.pid) process.kill(-this.driver.pid)
    } catch {
      // It has ended by itself.
    }
  }

  private ask<T>(path: string, body?: unknown): Promise<T> {
    return ask<T>(`${this.session}/${path}`, body)
  }
}

async function ask<T>(address: string, body?: unknown): Promise<T> {
  const answer = await fetch(address, body ? { method: "POST", body: JSON.stringify(body) } : {})
  const { value } = (await answer.json()) as { value: T & { message?: string } }
  if (!answer.ok) throw new Error(`${address}: ${value.message}`)
  return value
}

/** Waits until something holds. */
export async function until(what: string, holds: () => Promise<boolean>, patience = 15_000): Promise<void> {
  const end = Date.now() + patience
  let last: unknown
  while (Date.now() < end) {
    try {
      if (await holds()) return
    } catch (thrown) {
      last = thrown
    }
    await new Promise((go) => setTimeout(go, 100))
  }
  throw new Error(`in ${patience / 1000} s it did not come about that ${what}${last ? ` (${last})` : ""}`)
}

function freePort(): Promise<number> {
  return new Promise((give) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => give(typeof address === "object" && address ? address.port : 0))
    })
  })
}

export const test = base.extend<{ home: Home; window: Window }>({
  home: async ({}, use) => {
    const home = new Home()
    await use(home)
    rmSync(home.folder, { recursive: true, force: true })
  },
  window: async ({ home }, use, info) => {
    const window = await Window.open(home)
    await use(window)
    if (info.status !== info.expectedStatus)
      await window.picture(info.outputPath("window.png")).catch(() => {})
    window.end()
  },
})

export { expect }
