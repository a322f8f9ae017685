// The door inside the program's window: the one Tauri command, its progress channel, and the system's dialogs.

import { Channel, invoke } from "@tauri-apps/api/core"
import { getCurrentWebview } from "@tauri-apps/api/webview"

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
  chooseFile: (title, kinds) => invoke<string | null>("choose_file", { title, kinds }),
  chooseFolder: (title) => invoke<string | null>("choose_folder", { title }),
  choosePlace: (title, suggested, kinds) =>
    invoke<string | null>("choose_place", { title, suggested, kinds }),
  open: (path) => invoke("open_written", { path }),
  showInFolder: (path) => invoke("show_written", { path }),
  onFilesDropped: (handle) =>
    getCurrentWebview().onDragDropEvent(({ payload }) => {
      if (payload.type === "drop") handle(payload.paths)
    }),
}
