// The office, its term and its preferences: asked once by the frame, read by every page.

import { type InjectionKey, type Ref, inject, provide } from "vue"

import { type OfficeView, useQuery } from "@/backend"

const OFFICE: InjectionKey<Readonly<Ref<OfficeView | undefined>>> = Symbol("office")

/** Asks for the office and gives it to every page below. */
export function provideOffice() {
  const query = useQuery("settings.office", {}, [
    "settings",
    "places",
    "deputies",
    "rosters",
    "journal",
    "safekeeping",
  ])
  provide(OFFICE, query.data)
  return query
}

/** The office, once it is known. */
export function useOffice(): Readonly<Ref<OfficeView | undefined>> {
  const office = inject(OFFICE)
  if (!office) throw new Error("a page stands outside the frame")
  return office
}
