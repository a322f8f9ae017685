// The columns of the list of sessions, and what each session waits for.

import type { BallotResult, SessionLine } from "@/backend"
import type { GridColumn } from "@/shared/grid/columns"

import { RESULTS, STAGES } from "../words"

/** What a session waits for, in a few words; empty where nothing is left to do. */
export function waitsFor(line: SessionLine, today: string): string {
  switch (line.stage) {
    case "planned":
      return line.date <= today ? "到期未登记召开" : "待召开"
    case "held": {
      const left = line.names.length - line.tallied
      return left > 0 ? `还有 ${left} 名没有计票` : "待评定"
    }
    case "decided":
      if (line.lacks_rectification) return "缺整改事项"
      return line.overdue_rectifications > 0 ? `待通报，${line.overdue_rectifications} 项整改逾期` : "待通报"
    case "notified":
      if (line.overdue_rectifications > 0) return `${line.overdue_rectifications} 项整改逾期`
      return line.open_rectifications > 0 ? `${line.open_rectifications} 项整改中` : ""
  }
}

/** Whether what it waits for is late. */
export function isLate(line: SessionLine, today: string): boolean {
  return line.overdue_rectifications > 0 || (line.stage === "planned" && line.date < today)
}

/** `称职 3、基本称职 1`. */
export function resultsOf(line: SessionLine): string {
  const words = Object.keys(RESULTS) as BallotResult[]
  const named = words.filter((word) => line.results[word])
  return named.map((word) => `${RESULTS[word]} ${line.results[word]}`).join("、")
}

export function columnsOf(today: string): readonly GridColumn<SessionLine>[] {
  return [
    { key: "title", label: "会议", width: 280, text: ({ title }) => title, order: ({ title }) => title },
    { key: "date", label: "日期", width: 108, text: ({ date }) => date, order: ({ date }) => date },
    {
      key: "stage",
      label: "进度",
      width: 84,
      text: ({ stage }) => STAGES[stage],
      order: ({ stage }) => Object.keys(STAGES).indexOf(stage),
    },
    { key: "waits", label: "接下来", width: 168, text: (line) => waitsFor(line, today) },
    {
      key: "names",
      label: "述职代表",
      width: 280,
      text: ({ names }) => names.join("、"),
      order: ({ names }) => names.length,
    },
    { key: "results", label: "结果", width: 200, text: resultsOf },
    {
      key: "place",
      label: "地点",
      width: 160,
      text: ({ place }) => place ?? "",
      order: ({ place }) => place,
    },
  ]
}
