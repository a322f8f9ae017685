// From which areas pledges are read: they count themselves from what deputies did.

import type { Area } from "@/backend"

export const PLEDGE_AREAS: readonly Area[] = [
  "pledges",
  "activities",
  "suggestions",
  "contacts",
  "deputies",
  "places",
  "settings",
]
