// The kinds of problems by short names, for the filter above the list.

const KIND_NAMES: Record<string, string> = {
  id_precision_lost: "身份证号尾数丢失",
  id_duplicate: "身份证号重复",
  id_checksum: "身份证号校验不符",
  id_length: "身份证号位数不对",
  id_bad_char: "身份证号有错字符",
  id_impossible_date: "身份证号日期不对",
  id_15_digits: "15 位身份证号",
  id_birth_mismatch: "出生与身份证不符",
  id_gender_mismatch: "性别与身份证不符",
  id_placeholder: "身份证号未填",
  birth_impossible: "出生年月不可能",
  birth_unparsed: "出生年月看不懂",
  birth_ambiguous_month: "出生月份不确定",
  birth_two_digit_year: "年份只有两位",
  birth_serial_guess: "日期由数字推算",
  birth_year_only: "只有出生年份",
  birth_placeholder: "出生年月未填",
  phone_precision_lost: "电话尾数丢失",
  phone_multiple: "一格多个电话",
  phone_invalid: "电话号码不对",
  phone_duplicate: "电话号码重复",
  name_bad_char: "姓名有错字符",
  name_pua: "姓名有造字",
  name_has_digit: "姓名有数字",
  name_latin: "姓名有字母",
  cell_error: "公式出错",
  formula_no_value: "公式没有结果",
  hidden_row: "隐藏的行",
  fill_down_assumed: "按上一行补填",
  ditto_expanded: "“同上”已展开",
  mark_unclear: "看不出请假还是缺席",
  mark_unknown: "不认识的记号",
  mark_unread: "出席情况看不懂",
  mark_missing: "没写出席情况",
  said_twice: "写了两次不一样",
  date_missing: "没有日期",
  date_unread: "日期看不懂",
  date_impossible: "日期不可能",
  date_without_year: "日期没有年份",
  date_without_day: "没写哪一天",
  date_serial_guess: "日期由数字推算",
  year_assumed: "年份按标题",
  title_missing: "没有活动名称",
  name_missing: "没有姓名",
  household_missing: "没有户主",
  kind_unknown: "类别不认识",
  half_days_unread: "半天数看不懂",
  leave_too_long: "请假比活动长",
  activity_impossible: "活动不能登记",
  attendance_impossible: "出席情况矛盾",
  household_impossible: "联系户不能登记",
  village_unknown: "没有这个村",
  since_month_only: "联系时间没写日",
}

/** A short name for a kind of problem. */
export function kindName(code: string): string {
  return KIND_NAMES[code] ?? "其他"
}

const WHAT_TO_DO: Record<string, string> = {
  too_large: "请删去多余的工作表、图片和空白行，另存后再导入。",
  damaged: "请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入；打不开的，请对方重发。",
  not_a_workbook: "请选择 .xlsx、.xls、.et、.ods 或 .csv 格式的名册。",
  no_header_found: "请在数据上方加一行表头，至少写明“姓名”，或下载模板照着填。",
  no_data_rows: "请确认名册已填写、选对了文件；表头下面要有人员行。",
  empty_file: "文件是空的，请重新取得名册。",
  password_protected: "请用 WPS 或 Excel 打开，取消密码后另存，再导入。",
  transposed: "请把名册转成一人一行：复制后“选择性粘贴—转置”，另存后再导入。",
  duplicate_header_blocks: "请把并排的几块接成上下一块，一人一行，另存后再导入。",
  html_table: "请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。",
  spreadsheetml2003: "请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。",
}

/** What to do about a file that was refused: the core's hint, else the office's usual way. */
export function whatToDo(code: string, hint: string): string {
  return hint || (WHAT_TO_DO[code] ?? "请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。")
}
