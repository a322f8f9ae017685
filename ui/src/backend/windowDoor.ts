// The door inside the program's window: its commands for the core, their progress channel, and for the system's dialogs.

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
  chooseFile: (title, kinds) => invoke("choose_file", { title, kinds }),
  chooseFolder: (title) => invoke("choose_folder", { title }),
  choosePlace: (title, suggested, kinds) => invoke("choose_place", { title, suggested, kinds }),
  openWritten: (path) => invoke("open_written", { path }),
  showWritten: (path) => invoke("show_written", { path }),
  onFilesDropped: (handle) =>
    getCurrentWebview().onDragDropEvent(({ payload }) => {
      if (payload.type === "drop") handle(payload.paths)
    }),
}
