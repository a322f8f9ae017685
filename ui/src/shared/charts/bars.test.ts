import { expect, it } from "vitest"

import { barChart, shareChart } from "./bars"
import type { ChartLooks } from "./looks"

const looks: ChartLooks = {
  ink: "ink",
  ink2: "ink-2",
  line: "line",
  surface: "surface",
  blue: "blue",
  soft: "soft",
  red: "red",
  font: "font",
  scaled: (pixels) => pixels * 1.5,
}

it("draws parts of wholes that are equally long, with the words behind the whole", () => {
  const bars = [
    { name: "联系群众", part: 3, whole: 4, words: "3/4　75%" },
    { name: "其他履职", part: 0, whole: 0, words: "0/0　0%" },
  ]
  const [part, rest] = shareChart(bars, looks).series as {
    data: number[]
    label?: { formatter: (of: { dataIndex: number }) => string }
  }[]
  expect(part?.data).toEqual([0.75, 0])
  expect(rest?.data).toEqual([0.25, 1])
  expect(rest?.label?.formatter({ dataIndex: 0 })).toBe("3/4　75%")
})

it("follows the size of the letters and never moves", () => {
  const chart = barChart(
    [
      { name: "王一", points: 3, marked: true },
      { name: "文二", points: -2 },
    ],
    looks,
  )
  expect(JSON.stringify(chart)).toContain('"fontSize":19.5')
  expect(chart.animation).toBe(false)
  const label = (chart.series as { label: { formatter: (of: { dataIndex: number }) => string } }[])[0]?.label
  expect(label?.formatter({ dataIndex: 1 })).toBe("−2")
})
