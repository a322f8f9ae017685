// The places of the program, in the order of the navigation. A place that is not built is not here.

import type { Component } from "vue"

import type { ShapeName } from "@/shared/shapes"

/** A place of the program. */
export interface Place {
  path: string
  name: string
  icon: ShapeName
  /** Left out of the navigation, and reached by other ways. */
  aside?: boolean
  page: () => Promise<{ default: Component }>
}

export const PLACES: readonly Place[] = [
  { path: "/", name: "首页", icon: "home", page: () => import("@/features/home/HomePage.vue") },
  {
    path: "/deputies",
    name: "代表名册",
    icon: "people",
    page: () => import("@/features/deputies/DeputiesPage.vue"),
  },
  {
    path: "/activities",
    name: "履职活动",
    icon: "activity",
    page: () => import("@/features/activities/ActivitiesPage.vue"),
  },
  { path: "/menu", name: "履职菜单", icon: "menu", page: () => import("@/features/menu/MenuPage.vue") },
  { path: "/points", name: "积分", icon: "points", page: () => import("@/features/points/PointsPage.vue") },
  {
    path: "/pledges",
    name: "承诺",
    icon: "pledge",
    page: () => import("@/features/pledges/PledgesPage.vue"),
  },
  {
    path: "/evaluations",
    name: "述职评议",
    icon: "ballot",
    page: () => import("@/features/evaluations/EvaluationsPage.vue"),
  },
  {
    path: "/appraisals",
    name: "考评",
    icon: "award",
    page: () => import("@/features/appraisals/AppraisalsPage.vue"),
  },
  {
    path: "/suggestions",
    name: "议案建议",
    icon: "suggest",
    page: () => import("@/features/suggestions/SuggestionsPage.vue"),
  },
  {
    path: "/contacts",
    name: "联系群众",
    icon: "visit",
    page: () => import("@/features/contacts/ContactsPage.vue"),
  },
  {
    path: "/expenses",
    name: "经费",
    icon: "money",
    page: () => import("@/features/expenses/ExpensesPage.vue"),
  },
  {
    path: "/oaths",
    name: "宪法宣誓",
    icon: "people",
    aside: true,
    page: () => import("@/features/oaths/OathsPage.vue"),
  },
  {
    path: "/places",
    name: "选区·小组·联络站",
    icon: "map",
    page: () => import("@/features/places/PlacesPage.vue"),
  },
  {
    path: "/import",
    name: "导入名册",
    icon: "bring",
    page: () => import("@/features/rosters/RostersPage.vue"),
  },
  { path: "/print", name: "打印", icon: "print", page: () => import("@/features/printing/PrintingPage.vue") },
  {
    path: "/journal",
    name: "操作记录",
    icon: "journal",
    page: () => import("@/features/journal/JournalPage.vue"),
  },
  {
    path: "/settings",
    name: "设置",
    icon: "settings",
    page: () => import("@/features/settings/SettingsPage.vue"),
  },
]
