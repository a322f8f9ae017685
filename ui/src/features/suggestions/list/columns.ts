// The columns of the register.

import type { SuggestionLine, Tier } from "@/backend"
import type { GridColumn } from "@/shared/grid/columns"

import { KINDS, REVIEWS, TIERS } from "../words"

const BEST_FIRST: readonly Tier[] = ["excellent", "good", "ordinary"]

export const COLUMNS: readonly GridColumn<SuggestionLine>[] = [
  {
    key: "number",
    label: "编号",
    width: 84,
    text: ({ number }) => String(number),
    order: ({ number }) => number,
  },
  { key: "title", label: "标题", width: 320, text: ({ title }) => title, order: ({ title }) => title },
  {
    key: "lead",
    label: "领衔代表",
    width: 144,
    text: ({ lead_name }) => lead_name,
    order: ({ lead_name }) => lead_name,
  },
  {
    key: "co_signers",
    label: "附议",
    width: 72,
    numeric: true,
    text: ({ co_signers }) => (co_signers.length > 0 ? `${co_signers.length} 名` : ""),
    order: ({ co_signers }) => co_signers.length,
  },
  {
    key: "kind",
    label: "类型",
    width: 64,
    text: ({ kind }) => KINDS[kind],
    order: ({ kind }) => KINDS[kind],
  },
  {
    key: "review",
    label: "审核",
    width: 88,
    text: ({ review }) => REVIEWS[review],
    order: ({ review }) => REVIEWS[review],
  },
  { key: "date", label: "提出日期", width: 112, text: ({ date }) => date, order: ({ date }) => date },
  {
    key: "category",
    label: "类别",
    width: 92,
    text: ({ category }) => category ?? "",
    order: ({ category }) => category,
  },
  {
    key: "unit",
    label: "希望承办单位",
    width: 150,
    text: ({ unit }) => unit ?? "",
    order: ({ unit }) => unit,
  },
  {
    key: "tier",
    label: "等次",
    width: 72,
    text: ({ tier }) => TIERS[tier],
    order: ({ tier }) => BEST_FIRST.indexOf(tier),
  },
]
