// Which page stands at which address.

import { createRouter, createWebHashHistory } from "vue-router"

import { mayLeave } from "@/shared/unsaved"

import { PLACES } from "./places"

export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    ...PLACES.map(({ path, page }) => ({ path, component: page })),
    { path: "/:unknown(.*)*", redirect: "/" },
  ],
})

router.beforeEach(mayLeave)
