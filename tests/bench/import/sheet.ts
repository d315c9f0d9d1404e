import { makeUscc } from "@/lib/platform/identifiers/uscc";
import type { SheetColumn } from "@/lib/platform/sheets/columns";

/** An invented sheet as an office keeps it: 100,000 rows of 20 columns, one in a hundred with a fault. */

export const rowCount = 100_000;
/** So many rows are about entries that stand in the register already; every second of them says something new. */
export const knownCount = 20_000;

export type Line = { number: number; isChanged: boolean; isFaulty: boolean };

const digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const brands =
  "馨康美佳和谐乐安宁爱心阳光晨曦启明星辰海棠梧桐银杏紫薇兰桂蕙芝春晖新苑邻睦友善德信义仁礼智博雅";
const subjects = [
  "为老服务",
  "社区公益",
  "垃圾分类",
  "人民调解",
  "社会工作",
  "文化艺术",
  "助残服务",
  "家政培训",
];
const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
const given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平";
const subdistricts = [
  "曹杨新村街道",
  "长风新村",
  "长寿路街道",
  "甘泉路",
  "石泉路街道",
  "宜川路街道",
  "万里街道",
  "真如镇街道",
  "长征镇",
  "桃浦镇",
];
const sectors = ["教育", "养老服务", "社会服务", "文化体育", "社区治理", "其他"];

const at = <Of extends string | readonly string[]>(from: Of, index: number) =>
  from[index % from.length] as string;

function codeOf(number: number): string {
  let body = "";
  for (let rest = number; body.length < 5; rest = Math.floor(rest / digits.length))
    body = at(digits, rest) + body;
  return makeUscc("2", "310107", `MJX${body}`);
}

const nameOf = (number: number) =>
  `上海普陀区${at(brands, number)}${at(brands, number * 7 + 3)}${at(subjects, number)}第${number}服务中心`;
const dateOf = (number: number, first: number) =>
  `${first + (number % 15)}-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
const personOf = (number: number) => at(surnames, number) + at(given, number * 3) + at(given, number * 11);

export const columns: SheetColumn<Line>[] = [
  {
    title: "统一社会信用代码",
    kind: "code",
    value: ({ number, isFaulty }) => (isFaulty ? `${codeOf(number).slice(0, 17)}?` : codeOf(number)),
  },
  { title: "社会组织名称", kind: "text", value: ({ number }) => nameOf(number) },
  { title: "组织类型", kind: "text", value: () => "民办非企业单位" },
  { title: "登记状态", kind: "text", value: () => "正常" },
  { title: "行业领域", kind: "text", value: ({ number }) => at(sectors, number) },
  { title: "所属街镇", kind: "text", value: ({ number }) => at(subdistricts, number) },
  {
    title: "住所",
    kind: "text",
    value: ({ number }) => `上海市普陀区长寿路${number}弄${number % 90}号${number % 20}室`,
  },
  { title: "法定代表人", kind: "text", value: ({ number }) => personOf(number) },
  { title: "成立日期", kind: "date", value: ({ number }) => dateOf(number, 2005) },
  { title: "开办资金（万元）", kind: "text", value: ({ number }) => String(3 + (number % 40)) },
  {
    title: "业务主管单位",
    kind: "text",
    value: ({ number }) => (number % 5 === 0 ? "直接登记" : "区民政局"),
  },
  { title: "是否慈善组织", kind: "text", value: ({ number }) => (number % 50 === 0 ? "是" : "否") },
  { title: "党组织", kind: "text", value: ({ number }) => (number % 4 === 0 ? "党支部" : "无") },
  {
    title: "业务范围",
    kind: "text",
    value: ({ number }) => `开展${at(subjects, number)}活动，提供咨询、培训和志愿服务。`,
  },
  { title: "专职人员", kind: "integer", value: ({ number }) => 1 + (number % 30) },
  {
    title: "联系电话",
    kind: "code",
    value: ({ number, isChanged }) => `021-${isChanged ? 6 : 5}${String(number).padStart(7, "0")}`,
  },
  { title: "电子邮箱", kind: "text", value: ({ number }) => `office${number}@example.org` },
  {
    title: "登记证书号",
    kind: "code",
    value: ({ number }) => `普民证字第${String(number).padStart(6, "0")}号`,
  },
  { title: "发证日期", kind: "date", value: ({ number }) => dateOf(number, 2008) },
  { title: "有效期至", kind: "date", value: ({ number }) => dateOf(number, 2027) },
];

/** The entries that stand in the register before the import. */
export function* knownLines(): Generator<Line> {
  for (let number = 0; number < knownCount; number += 1) yield { number, isChanged: false, isFaulty: false };
}

export function* lines(): Generator<Line> {
  for (let number = 0; number < rowCount; number += 1) {
    const isKnown = number < knownCount;
    yield { number, isChanged: isKnown && number % 2 === 0, isFaulty: number % 100 === 99 };
  }
}
