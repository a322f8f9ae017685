import { expect, it } from "vitest"

import type { ChartLooks } from "@/shared/charts/looks"

import { coverageChart, distributionChart, onAxis, trendChart } from "./options"

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

function said(chart: unknown): string {
  return JSON.stringify(chart)
}

it("names the year where it begins", () => {
  expect(onAxis("2025Q4", true)).toBe("四季度\n2025年")
  expect(onAxis("2026Q1", false)).toBe("一季度\n2026年")
  expect(onAxis("2026Q2", false)).toBe("二季度")
})

it("draws a trend with its gaps, the shown quarter marked", () => {
  const chart = trendChart(
    [
      {
        name: "全镇平均",
        points: [
          { quarter: "2026Q1", points: 4 },
          { quarter: "2026Q2", points: 6 },
        ],
      },
      { name: "第一小组", points: [{ quarter: "2026Q2", points: 5 }] },
    ],
    looks,
    "2026Q2",
  )
  const [first, second] = chart.series as { data: { value: number | null; itemStyle: object }[] }[]
  expect(first?.data.map(({ value }) => value)).toEqual([4, 6])
  expect(second?.data.map(({ value }) => value)).toEqual([null, 5])
  expect(first?.data[1]?.itemStyle).toEqual({ color: "blue" })
})

it("says bands and shares in words", () => {
  const chart = distributionChart(
    [
      { from: -5, to: 0, people: 1 },
      { from: 0, to: 5, people: 3 },
    ],
    looks,
  )
  expect(said(chart)).toContain("−5–0")
  expect(said(chart)).toContain("0 分以上")
  const reach = coverageChart([{ name: "走访选民", people: 17 }], 68, looks)
  const label = (reach.series as { label: { formatter: (of: { dataIndex: number }) => string } }[])[0]?.label
  expect(label?.formatter({ dataIndex: 0 })).toBe("17 人　25%")
})
