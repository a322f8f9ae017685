// The drawn signs, each a path on a 20 × 20 field.

export const SHAPES = {
  home: "M3.5 9 10 3.5 16.5 9v7.5h-4.5v-4.5h-4v4.5H3.5z",
  people:
    "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.5 16.5c0-3 2-5 5-5s5 2 5 5M13 4a2.6 2.6 0 0 1 0 5M14.5 11.8c1.9.6 3 2.3 3 4.7",
  map: "M3 5.2 7.5 3.5l5 1.8L17 3.5v11.3l-4.5 1.7-5-1.8L3 16.5zM7.5 3.5v11.2M12.5 5.3v11.2",
  suggest: "M3.5 3.5h13v9.5h-6L6.5 16.5V13h-3zM6.5 6.8h7M6.5 9.7h4.5",
  bring: "M10 3v8.5M6.5 8.2 10 11.7l3.5-3.5M3.5 12.5v4h13v-4",
  print: "M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 12h8v4.5H6z",
  settings: "M3 6h7M14 6h3M3 14h3M10 14h7M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4M8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  activity: "M4 4.5h12v12H4zM7 3v3M13 3v3M4 8h12M7.5 12l2 2 3.5-3.5",
  journal: "M10 5.5V10l3 2M3.8 8A6.5 6.5 0 1 1 3.5 11.5M3 4.5 3.7 8.2l3.6-.7",
  search: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11M13 13l4 4",
  undo: "M4 8h8.5a4 4 0 0 1 0 8H8M7 4.5 3.5 8 7 11.5",
  redo: "M16 8H7.5a4 4 0 0 0 0 8H12M13 4.5 16.5 8 13 11.5",
  saved: "M4 10.5 8 14.5 16 5.5",
  notice: "M10 3 17.5 16.5h-15zM10 8v4M10 14.2v.1",
  close: "M5 5l10 10M15 5 5 15",
  add: "M10 4v12M4 10h12",
  columns: "M3.5 4h13v12h-13zM8 4v12M12.3 4v12",
  export: "M10 12V3.5M6.5 7 10 3.5 13.5 7M3.5 12.5v4h13v-4",
  photo: "M3 5.5h3.5L8 3.5h4l1.5 2H17v10.5H3zM10 13.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6",
  eye: "M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10M10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6",
  up: "M5.5 12 10 7.5l4.5 4.5",
  down: "M5.5 8 10 12.5 14.5 8",
  next: "M8 5.5 12.5 10 8 14.5",
  edit: "M4 16l.8-3.2L13.5 4l2.5 2.5-8.8 8.7z",
  remove: "M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11",
  card: "M2.5 5h15v10.5h-15zM5 8h4v5H5zM11.5 8.5h3.5M11.5 11.5h3.5",
  board: "M3 3.5h14v10H3zM6.5 16.5 10 13.5l3.5 3M6 6.5h3v4H6zM11.5 7h3M11.5 10h3",
  points: "M4 16.5V11h3v5.5M8.5 16.5V7h3v9.5M13 16.5v-13h3v13M3 16.5h14",
} as const

/** The name of a drawn sign. */
export type ShapeName = keyof typeof SHAPES
