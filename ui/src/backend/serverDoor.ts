// The door over the loopback test server: the same commands by HTTP; a path is typed where the window has a dialog.

import type { Answer, Door } from "./door"
import type { Progress } from "./generated"

const LOOK_EVERY_MS = 200

async function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
}

/** Asks for the progress of `ticket` until told to stop. */
function watch(ticket: number, report: (progress: Progress) => void): () => void {
  const timer = setInterval(async () => {
    const answer = await fetch(`/progress?ticket=${ticket}`)
    const progress = answer.ok ? ((await answer.json()) as Progress | null) : null
    if (progress) report(progress)
  }, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}

function typed(question: string, suggested = ""): Promise<string | null> {
  return Promise.resolve(globalThis.prompt(question, suggested) || null)
}

/** The door to the core through the test server. */
export const serverDoor: Door = {
  async call(name, payload, ticket, report) {
    const stop = watch(ticket, report)
    try {
      const response = await post("/call", { name, payload, ticket })
      const body: unknown = await response.json()
      if (!response.ok) throw body
      return body as Answer
    } finally {
      stop()
    }
  },
  async cancel(ticket) {
    await post("/cancel", { ticket })
  },
  chooseFile: (title) => typed(title),
  chooseFolder: (title) => typed(title),
  choosePlace: (title, suggested) => typed(title, suggested),
  openWritten: () => Promise.resolve(),
  showWritten: () => Promise.resolve(),
  onFilesDropped: () => Promise.resolve(() => {}),
}
