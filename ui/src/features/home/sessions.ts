// What the office should know today of evaluation sessions: those whose day has come, ballots and rectification that wait.

import type { SessionLine } from "@/backend"

import type { Task } from "./task"

/** What waits in the sessions of the term, the newest first. */
export function waitingSessions(lines: readonly SessionLine[], today: string): Task[] {
  return lines.flatMap((line) => {
    const found: Task[] = []
    const to = { path: "/evaluations", query: { open: String(line.id) } }
    const say = (words: string, overdue: boolean) =>
      found.push({
        part: "述职评议",
        words: `${line.title}：${words}`,
        to,
        presses: overdue ? "overdue" : "waiting",
      })
    if (line.stage === "planned" && line.date <= today) say("已到日期，还没有登记召开", line.date < today)
    if (line.stage === "held") {
      const left = line.names.length - line.tallied
      say(left > 0 ? `还有 ${left} 名代表没有计票` : "已经计票，还没有评定", false)
    }
    if (line.stage === "decided")
      say(line.lacks_rectification ? "缺整改事项，还没有通报" : "已经评定，还没有通报", false)
    if (line.overdue_rectifications > 0) say(`${line.overdue_rectifications} 项整改过了期限`, true)
    return found
  })
}
