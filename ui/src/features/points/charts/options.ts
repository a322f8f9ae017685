// What each chart is, as ECharts takes it: flat, in the screen's tokens, every number beside what it counts.

import type { BarSeriesOption, LineSeriesOption } from "echarts/charts"
import type { GridComponentOption } from "echarts/components"
import type { ComposeOption } from "echarts/core"

import type { Quarter } from "@/backend"

import type { Band, Reach, TrendPoint } from "./figures"
import type { ChartLooks } from "./looks"

/** A chart. */
export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption>

/** A line of a trend with its name. */
export interface TrendLine {
  name: string
  points: readonly TrendPoint[]
}

/** Somebody's or something's bar. */
export interface Bar {
  name: string
  points: number
  /** Whether it stands out. */
  marked?: boolean
}

function minus(number: number): string {
  return String(number).replace("-", "−")
}

function text(looks: ChartLooks, colour = looks.ink2, size = 13) {
  return { color: colour, fontFamily: looks.font, fontSize: looks.scaled(size) }
}

function names(looks: ChartLooks, data: string[]) {
  return {
    type: "category" as const,
    data,
    axisLine: { lineStyle: { color: looks.line } },
    axisTick: { show: false },
    axisLabel: { ...text(looks, looks.ink), interval: 0 },
  }
}

/** An axis of numbers that is not drawn; it begins at nothing, or below where there is less than nothing. */
function fromNothing() {
  return { type: "value" as const, show: false, min: (extent: { min: number }) => Math.min(0, extent.min) }
}

const LETTER = 13.5
const AFTER_NAME = 14

/** How wide the longest name is, in pixels at 100 %. No name is ever cut. */
function widest(words: readonly string[]): number {
  const lengths = words.map((word) =>
    [...word].reduce((sum, letter) => sum + (letter > "\u00ff" ? 1 : 0.6), 0),
  )
  return Math.max(0, ...lengths) * LETTER + AFTER_NAME
}

const STILL = { animation: false } as const

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

/** Bars lying one below the other, each with its name before and its number behind. */
export function barChart(
  bars: readonly Bar[],
  looks: ChartLooks,
  says: (bar: Bar) => string = ({ points }) => minus(points),
): ChartOption {
  const nameWidth = widest(bars.map(({ name }) => name))
  return {
    ...STILL,
    grid: { left: looks.scaled(nameWidth), right: looks.scaled(72), top: 0, bottom: 0 },
    xAxis: fromNothing(),
    yAxis: {
      ...names(
        looks,
        bars.map(({ name }) => name),
      ),
      inverse: true,
      axisLine: { show: false },
      axisLabel: {
        ...text(looks, looks.ink),
        interval: 0,
      },
    },
    series: [
      {
        type: "bar",
        barWidth: "60%",
        data: bars.map((bar) => ({
          value: bar.points,
          itemStyle: { color: bar.marked ? looks.blue : looks.soft },
        })),
        label: {
          show: true,
          position: "right",
          formatter: ({ dataIndex }) => {
            const bar = bars[dataIndex]
            return bar ? says(bar) : ""
          },
          ...text(looks, looks.ink),
        },
      },
    ],
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
