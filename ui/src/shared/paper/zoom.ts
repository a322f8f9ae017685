// How large a page is drawn. Sizes of paper in points, of the screen in CSS pixels.

/** A page's size in points. */
export interface PageSize {
  width: number
  height: number
}

/** As wide as the place, as large as fits wholly, or a share of the true size. */
export type Zoom = "width" | "page" | number

/** One point of paper in CSS pixels at true size. */
const TRUE_SIZE = 96 / 72
/** What is left free beside the paper, and above and below it. */
export const MARGIN = 24
const STEPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3]

/** CSS pixels for a point. */
export function scaleOf(zoom: Zoom, page: PageSize, place: PageSize): number {
  if (typeof zoom === "number") return zoom * TRUE_SIZE
  const across = Math.max(place.width - 2 * MARGIN, 60) / page.width
  if (zoom === "width") return across
  return Math.min(across, Math.max(place.height - 2 * MARGIN, 60) / page.height)
}

/** The next larger or smaller step from what is seen now. */
export function stepped(scale: number, up: boolean): number {
  const now = scale / TRUE_SIZE
  const next = up ? STEPS.find((step) => step > now + 0.01) : STEPS.findLast((step) => step < now - 0.01)
  return next ?? (up ? 3 : 0.25)
}

/** `75 %` of the true size. */
export function inPercent(scale: number): string {
  return `${Math.round((scale / TRUE_SIZE) * 100)} %`
}

const PAPERS: [string, number, number][] = [
  ["A1", 594, 841],
  ["A2", 420, 594],
  ["A3", 297, 420],
  ["A4", 210, 297],
  ["A5", 148, 210],
]

/** `A3 横向`; millimetres where the paper has no name. */
export function paperName({ width, height }: PageSize): string {
  const [across, down] = [width, height].map((points) => (points / 72) * 25.4) as [number, number]
  const [short, long] = [Math.min(across, down), Math.max(across, down)]
  const named = PAPERS.find(([, w, h]) => Math.abs(w - short) < 1.5 && Math.abs(h - long) < 1.5)
  if (!named) return `${Math.round(across)} × ${Math.round(down)} 毫米`
  return `${named[0]} ${across > down ? "横向" : "纵向"}`
}

/** `345 KB`, `1.2 MB`. */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
