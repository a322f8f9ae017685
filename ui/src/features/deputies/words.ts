// The words of a deputy's file, and the law a change of status rests on.

import type { Status } from "@/backend"

/** A status, its word, and what the law says of it. */
interface StatusWords {
  word: string
  /** Whether the seat is held. */
  holds: boolean
  law: string
}

export const STATUS: Record<Status, StatusWords> = {
  in_office: {
    word: "在任",
    holds: true,
    law: "恢复执行代表职务：暂停的情形消失后恢复（《代表法》第六十一条）。",
  },
  suspended: {
    word: "暂停",
    holds: true,
    law: "《代表法》第六十一条：因刑事案件被羁押正在受侦查、起诉、审判，或者被依法判处管制、拘役、有期徒刑而没有附加剥夺政治权利、正在服刑的，暂时停止执行代表职务；情形消失后恢复。",
  },
  resigned: {
    word: "辞职",
    holds: false,
    law: "《选举法》第五十五条：乡镇人大代表向本级人民代表大会书面提出辞职，须经代表过半数通过；主席团不能接受辞职。",
  },
  terminated: {
    word: "终止",
    holds: false,
    law: "《代表法》第六十二条：迁出本行政区域、辞职或责令辞职被接受、未经批准两次不出席本级人民代表大会会议、被罢免、丧失国籍、被剥夺政治权利、丧失行为能力的，代表资格终止。",
  },
  recalled: {
    word: "罢免",
    holds: false,
    law: "《选举法》第五十条至第五十三条：原选区选民三十人以上联名书面提出，无记名投票，经原选区全体选民的过半数通过。",
  },
  died: { word: "去世", holds: false, law: "代表去世的，代表资格自然终止。" },
}

/** All statuses in the order they are offered. */
export const STATUSES = Object.keys(STATUS) as Status[]

/** Whether this status still holds its seat. */
export function holdsSeat(status: Status): boolean {
  return STATUS[status].holds
}

export const LEVELS = ["乡镇", "县", "市", "省", "全国"] as const

export const PARTIES = [
  "中共党员",
  "中共预备党员",
  "共青团员",
  "民革党员",
  "民盟盟员",
  "民建会员",
  "民进会员",
  "农工党党员",
  "致公党党员",
  "九三学社社员",
  "台盟盟员",
  "无党派人士",
  "群众",
]

export const EDUCATIONS = ["小学", "初中", "高中", "中专", "大专", "本科", "研究生"]
export const DEGREES = ["学士", "硕士", "博士"]
export const CATEGORIES = [
  "农民",
  "工人",
  "企业",
  "专业技术人员",
  "党政领导干部",
  "国家工作人员",
  "村（社区）干部",
  "其他",
]
export const OFFICES = ["主席团成员", "小组长", "副组长", "站长", "联络员"]

export const ETHNICITIES = (
  "汉族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 " +
  "高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 " +
  "塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 穿青人"
).split(" ")
