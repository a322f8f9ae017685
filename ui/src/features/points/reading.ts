// The areas points are read from: whatever changes one of them, points are reckoned anew.

import type { Area } from "@/backend"

export const POINTS_AREAS: readonly Area[] = [
  "points",
  "activities",
  "suggestions",
  "deputies",
  "places",
  "rosters",
  "settings",
]
