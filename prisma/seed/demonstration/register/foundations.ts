import { calendarDate } from "@/lib/platform/clock";
import type { Chance } from "../chance";
import { dayBetween } from "../moments";
import type { Identity } from "./draft";
import { pickSubdistrict } from "./places";

const names: readonly (readonly [name: string, english: string, scope: string])[] = [
  ["上海暖流社区公益基金会", "Shanghai Nuanliu Community Foundation", "资助社区服务项目和社区社会组织发展"],
  [
    "上海苏河湾邻里公益基金会",
    "Shanghai Suhewan Neighborhood Foundation",
    "资助苏州河沿岸社区的邻里互助项目",
  ],
  ["上海颐晚养老公益基金会", "Shanghai Yiwan Foundation for Older People", "资助老年人关爱和适老化改造"],
  [
    "上海小橘灯儿童公益基金会",
    "Shanghai Little Orange Lantern Children’s Foundation",
    "资助困境儿童的学习和成长",
  ],
  ["上海启思教育发展基金会", "Shanghai Qisi Education Development Foundation", "奖励优秀教师，资助困难学生"],
  ["上海沐心助残公益基金会", "Shanghai Muxin Disability Foundation", "资助残疾人康复、就业和社会融合"],
  [
    "上海青禾社区发展基金会",
    "Shanghai Qinghe Community Development Foundation",
    "资助社区治理创新和公益人才培养",
  ],
  ["上海益舟慈善基金会", "Shanghai Yizhou Charity Foundation", "开展扶贫济困和大病救助"],
  ["上海海派传习文化发展基金会", "Shanghai Haipai Heritage Foundation", "资助非物质文化遗产的保护和传承"],
  ["上海绿邻环保公益基金会", "Shanghai Lülin Environmental Foundation", "资助社区环保和旧物循环利用"],
  ["上海心晴健康公益基金会", "Shanghai Xinqing Health Foundation", "资助心理健康服务和医务社会工作"],
  ["上海桃浦智汇科技创新基金会", "Shanghai Taopu Zhihui Science Foundation", "资助青少年科学教育和科技创新"],
];

const sectors = [
  "charity",
  "charity",
  "elderlyCare",
  "charity",
  "education",
  "socialService",
  "communityGovernance",
  "charity",
  "cultureAndSport",
  "environment",
  "health",
  "science",
] as const;

/** The 12 foundations of the city's register that work in Putuo and are linked here. */
export function inventFoundations(chance: Chance): Identity[] {
  return names.map(([name, englishName, scope], index) => ({
    kind: "foundation",
    name,
    englishName,
    shortName: null,
    earlierName: null,
    sector: sectors[index] ?? "charity",
    unit: null,
    mayBeDirect: true,
    subdistrictCode: pickSubdistrict(chance),
    communityCode: null,
    establishedOn: dayBetween(chance, calendarDate("2010-03-01"), calendarDate("2024-11-30")),
    registeredCapital: BigInt(chance.pick([200, 200, 400, 500, 800, 1000])) * 1_000_000n,
    memberCount: null,
    staffCount: chance.between(4, 16),
    purpose: "遵守宪法、法律、法规和国家政策，践行社会主义核心价值观，弘扬慈善文化，增进社会福祉。",
    businessScope: `${scope}。`,
    isEnded: false,
  }));
}
