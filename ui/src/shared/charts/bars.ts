// Bars as ECharts takes them: flat, in the screen's tokens, every number beside what it counts.

import type { BarSeriesOption, LineSeriesOption } from "echarts/charts"
import type { GridComponentOption } from "echarts/components"
import type { ComposeOption } from "echarts/core"

import type { ChartLooks } from "./looks"

/** A chart. */
export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption>

/** Somebody's or something's bar. */
export interface Bar {
  name: string
  points: number
  /** Whether it stands out. */
  marked?: boolean
}

/** A part of a whole. */
export interface ShareBar {
  name: string
  part: number
  whole: number
  /** What stands behind the bar. */
  words: string
}

/** A number with the sign that Chinese print uses. */
export function minus(number: number): string {
  return String(number).replace("-", "−")
}

/** How a text of a chart is set. */
export function text(looks: ChartLooks, colour = looks.ink2, size = 13) {
  return { color: colour, fontFamily: looks.font, fontSize: looks.scaled(size) }
}

/** An axis of names. */
export function names(looks: ChartLooks, data: string[]) {
  return {
    type: "category" as const,
    data,
    axisLine: { lineStyle: { color: looks.line } },
    axisTick: { show: false },
    axisLabel: { ...text(looks, looks.ink), interval: 0 },
  }
}

/** An axis of numbers that is not drawn; it begins at nothing, or below where there is less than nothing. */
export function fromNothing() {
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

/** Charts of a ledger never move. */
export const STILL = { animation: false } as const

/** Bars lying one below the other, each with its name before and its number behind. */
export function barChart(
  bars: readonly Bar[],
  looks: ChartLooks,
  says: (bar: Bar) => string = ({ points }) => minus(points),
): ChartOption {
  return {
    ...STILL,
    grid: lying(bars, looks, 72),
    xAxis: fromNothing(),
    yAxis: namesBefore(bars, looks),
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

/** Parts of their wholes, all wholes equally long, with words behind them. */
export function shareChart(bars: readonly ShareBar[], looks: ChartLooks): ChartOption {
  const share = ({ part, whole }: ShareBar) => (whole > 0 ? part / whole : 0)
  return {
    ...STILL,
    grid: lying(bars, looks, 112),
    xAxis: { type: "value", show: false, min: 0, max: 1 },
    yAxis: namesBefore(bars, looks),
    series: [
      {
        type: "bar",
        stack: "share",
        barWidth: "60%",
        data: bars.map(share),
        itemStyle: { color: looks.blue },
      },
      {
        type: "bar",
        stack: "share",
        barWidth: "60%",
        data: bars.map((bar) => 1 - share(bar)),
        itemStyle: { color: looks.line },
        label: {
          show: true,
          // Behind the whole, wherever the part ends.
          position: "right",
          formatter: ({ dataIndex }) => bars[dataIndex]?.words ?? "",
          ...text(looks, looks.ink),
        },
      },
    ],
  }
}

function lying(bars: readonly { name: string }[], looks: ChartLooks, behind: number) {
  const before = widest(bars.map(({ name }) => name))
  return { left: looks.scaled(before), right: looks.scaled(behind), top: 0, bottom: 0 }
}

function namesBefore(bars: readonly { name: string }[], looks: ChartLooks) {
  return {
    ...names(
      looks,
      bars.map(({ name }) => name),
    ),
    inverse: true,
    axisLine: { show: false },
  }
}
