// Short words that pass by themselves: something was done, or stopped.

import { ElMessage } from "element-plus/es/components/message/index"

/** Says that something was done. */
export function sayDone(message: string): void {
  ElMessage({ message, type: "success", grouping: true, duration: 3000, offset: 64 })
}

/** Says something that needs no answer. */
export function say(message: string): void {
  ElMessage({ message, type: "info", grouping: true, duration: 4000, offset: 64 })
}
