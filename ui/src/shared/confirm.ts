// Questions before something that is hard to notice afterwards.

import { ElMessageBox } from "element-plus/es/components/message-box/index"

/** What a question says. */
export interface Question {
  title: string
  message: string
  yes: string
  no?: string
}

/** Asks, and answers whether she said yes. Closing the question is a no. */
export async function confirmed({ title, message, yes, no = "返回" }: Question): Promise<boolean> {
  try {
    await ElMessageBox.confirm(message, title, {
      confirmButtonText: yes,
      cancelButtonText: no,
      closeOnClickModal: false,
      autofocus: false,
    })
    return true
  } catch {
    return false
  }
}
