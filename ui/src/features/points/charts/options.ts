// What each chart is, as ECharts takes it: flat, in the screen's tokens, every number beside what it counts.

import type { LineSeriesOption } from "echarts/charts"

import type { Quarter } from "@/backend"
import { type ChartOption, STILL, barChart, fromNothing, minus, names, text } from "@/shared/charts/bars"
import type { ChartLooks } from "@/shared/charts/looks"

import type { Band, Reach, TrendPoint } from "./figures"

/** A line of a trend with its name. */
export interface TrendLine {
  name: string
  points: readonly TrendPoint[]
}

/** 2026Q3 on an axis: 三季度, and the year below the first of its quarters. */
export function onAxis(quarter: Quarter, first: boolean): string {
  const word = `${"一二三四"[Number(quarter.slice(5)) - 1]}季度`
  return first || quarter.endsWith("Q1") ? `${word}\n${quarter.slice(0, 4)}年` : word
}

/** Points over the quarters, a line each, named at its end; the marked quarter is a full dot. */
export function trendChart(lines: readonly TrendLine[], looks: ChartLooks, marked?: Quarter): ChartOption {
  const quarters = [
    ...new Set(lines.flatMap(({ points }) => points.map(({ quarter }) => quarter))),
  ].toSorted()
  const several = lines.length > 1
  return {
    ...STILL,
    grid: {
      left: looks.scaled(28),
      right: looks.scaled(several ? 116 : 28),
      top: looks.scaled(26),
      bottom: looks.scaled(42),
    },
    xAxis: {
      ...names(
        looks,
        quarters.map((quarter, at) => onAxis(quarter, at === 0)),
      ),
      boundaryGap: false,
    },
    yAxis: fromNothing(),
    series: lines.map(({ name, points }, at): LineSeriesOption => {
      const leads = at === 0
      const colour = leads ? looks.blue : looks.ink2
      return {
        type: "line",
        name,
        data: quarters.map((quarter) => {
          const point = points.find((one) => one.quarter === quarter)
          return {
            value: point?.points ?? null,
            itemStyle: leads && quarter === marked ? { color: colour } : {},
          }
        }),
        connectNulls: true,
        symbol: "circle",
        symbolSize: looks.scaled(7),
        itemStyle: { color: looks.surface, borderColor: colour, borderWidth: 1.5 },
        lineStyle: { color: colour, width: looks.scaled(leads ? 2 : 1), type: leads ? "solid" : "dashed" },
        label: {
          show: leads,
          position: "top",
          formatter: ({ value }) => minus(Number(value)),
          ...text(looks, looks.ink),
        },
        endLabel: {
          show: several,
          formatter: ({ value }) => `${name} ${minus(Number(value))}`,
          ...text(looks, leads ? looks.ink : looks.ink2),
        },
      }
    }),
  }
}

/** How many people stand in which band of points. */
export function distributionChart(bands: readonly Band[], looks: ChartLooks): ChartOption {
  const last = bands.length - 1
  return {
    ...STILL,
    grid: { left: looks.scaled(8), right: looks.scaled(8), top: looks.scaled(26), bottom: looks.scaled(28) },
    xAxis: names(
      looks,
      bands.map(({ from, to }, at) =>
        at === last ? `${minus(from)} 分以上` : `${minus(from)}–${minus(to)}`,
      ),
    ),
    yAxis: fromNothing(),
    series: [
      {
        type: "bar",
        barCategoryGap: "12%",
        data: bands.map(({ people }) => people),
        itemStyle: { color: looks.soft },
        label: {
          show: true,
          position: "top",
          formatter: ({ value }) => (Number(value) > 0 ? `${Number(value)} 人` : ""),
          ...text(looks, looks.ink),
        },
      },
    ],
  }
}

/** How far each item reached: its share of all, and how many people. */
export function coverageChart(reached: readonly Reach[], all: number, looks: ChartLooks): ChartOption {
  const bars = reached.map(({ name, people }) => ({ name, points: people }))
  const share = (people: number) => (all > 0 ? Math.round((people / all) * 100) : 0)
  const chart = barChart(bars, looks, ({ points }) => `${points} 人　${share(points)}%`)
  return { ...chart, xAxis: { type: "value", show: false, min: 0, max: Math.max(all, 1) } }
}
