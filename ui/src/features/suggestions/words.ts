// The words of the register: kinds, occasions, tiers and how far one has come.

import type { Occasion, Review, SuggestionKind, Tier } from "@/backend"

export const KINDS: Record<SuggestionKind, string> = {
  proposal: "建议",
  criticism: "批评",
  opinion: "意见",
  bill: "议案",
  interpellation: "质询",
}

export const OCCASIONS: Record<Occasion, string> = { session: "会议期间", recess: "闭会期间" }

export const TIERS: Record<Tier, string> = { ordinary: "一般", good: "良好", excellent: "优秀" }

export const REVIEWS: Record<Review, string> = {
  claimed: "待审核",
  approved: "已审核",
  returned: "已退回",
}

/** What suggestions are usually about; an office adds its own words by typing them. */
export const CATEGORIES: readonly string[] = [
  "交通道路",
  "农田水利",
  "农业生产",
  "农村饮水",
  "供电通信",
  "教育",
  "医疗卫生",
  "民政养老",
  "文化体育",
  "市容环境",
  "生态环境",
  "土地规划",
  "安全应急",
  "基层治理",
  "其他",
]
