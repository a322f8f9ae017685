// The door inside the program's window: the one Tauri command, its progress channel, and the system's dialogs.

import { Channel, invoke } from "@tauri-apps/api/core"
import { getCurrentWebview } from "@tauri-apps/api/webview"
import { open as openDialog, save as saveDialog } from "@tauri-apps/plugin-dialog"
import { openPath, revealItemInDir } from "@tauri-apps/plugin-opener"

import type { Answer, Door } from "./door"
import type { Progress } from "./generated"

/** The door to the core through Tauri. */
export const windowDoor: Door = {
  call(name, payload, ticket, report) {
    return invoke<Answer>("call", { name, payload, ticket, onProgress: new Channel<Progress>(report) })
  },
  async cancel(ticket) {
    await invoke("cancel", { ticket })
  },
  chooseFile: (title, filters) => openDialog({ title, filters, multiple: false, directory: false }),
  chooseFolder: (title) => openDialog({ title, multiple: false, directory: true }),
  choosePlace: (title, defaultPath, filters) => saveDialog({ title, defaultPath, filters }),
  open: (path) => openPath(path),
  showInFolder: (path) => revealItemInDir(path),
  onFilesDropped: (handle) =>
    getCurrentWebview().onDragDropEvent(({ payload }) => {
      if (payload.type === "drop") handle(payload.paths)
    }),
}
