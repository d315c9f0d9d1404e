import type { TypedRow } from "@/lib/domain/annual-checks/report/schema";
import type { Chance } from "../chance";

const activities = [
  ["社区为老服务日", "service", "居民活动室"],
  ["青少年暑期课堂", "training", "社区文化活动中心"],
  ["志愿者骨干培训", "training", "社会组织服务中心"],
  ["邻里文化节", "exhibition", "社区广场"],
  ["困难家庭走访慰问", "charity", "各居民区"],
  ["健康讲座与义诊", "service", "社区卫生服务站"],
  ["楼组议事经验交流会", "seminar", "党群服务中心"],
  ["公益集市", "charity", "社区广场"],
  ["居民才艺比赛", "competition", "社区文化活动中心"],
  ["心理支持工作坊", "service", "居民活动室"],
] as const;

const plans = [
  "继续做好日常服务，完善内部制度，加强财务公开，新增两个居民区服务点。",
  "巩固现有项目，推动专业人员持证上岗，每季度向居民公开服务情况。",
  "围绕社区需求清单设计项目，培育居民骨干队伍，规范档案与项目绩效自评。",
] as const;

const councils = [
  "审议上年度工作报告、财务报告",
  "审议年度预算和工作计划",
  "讨论重点项目实施情况，通过内部管理制度修订",
  "审议人员聘任和薪酬方案",
] as const;

const donors = [
  ["爱心企业（不愿具名）", "domesticOrganization"],
  ["社区居民捐款（汇总）", "domesticPerson"],
  ["区域化党建共建单位", "domesticOrganization"],
  ["理事会成员捐款", "domesticPerson"],
] as const;

const authorities = ["街道办事处", "普陀区民政局", "社区党群服务中心", "普陀区文化和旅游局"] as const;
const projects = ["社区为老服务项目", "居民自治金项目", "公益服务进楼组项目", "青少年成长陪伴项目"] as const;

const two = (number: number) => String(number).padStart(2, "0");
const dayIn = (chance: Chance, year: number, month: number) =>
  `${year}-${two(month)}-${two(chance.between(1, 28))}`;

/** Divides whole yuan into so many parts that none is left over. */
export function divided(chance: Chance, yuan: number, parts: number): number[] {
  const pieces: number[] = [];
  let left = yuan;
  for (let rest = parts; rest > 1; rest--) {
    const piece = Math.round((left / rest) * (0.7 + chance.next() * 0.6));
    pieces.push(piece);
    left -= piece;
  }
  return [...pieces, left].filter((piece) => piece > 0);
}

export function activityRows(chance: Chance, year: number, spent: number): TypedRow[] {
  const count = chance.between(3, 6);
  const costs = divided(chance, Math.round(spent * 0.6), count);
  return chance
    .shuffle(activities)
    .slice(0, costs.length)
    .map(([name, kind, place], at) => ({
      ...{ name, kind, place },
      heldOn: dayIn(chance, year, 1 + Math.floor((at * 12) / count)),
      participants: String(chance.between(20, 260)),
      cost: String(costs[at]),
    }));
}

export function meetingRows(chance: Chance, year: number, councilSize: number): TypedRow[] {
  const count = chance.between(2, 4);
  return Array.from({ length: count }, (_, at) => ({
    heldOn: dayIn(chance, year, 1 + Math.floor((at * 12) / count)),
    body: "council",
    due: String(councilSize),
    present: String(Math.max(1, councilSize - chance.between(0, 2))),
    resolutions: councils[at % councils.length] ?? "",
  }));
}

export function donationRows(chance: Chance, yuan: number): TypedRow[] {
  return divided(chance, yuan, Math.min(4, chance.between(1, 4))).map((amount, at) => {
    const [donor, donorKind] = donors[at] ?? donors[0];
    return { donor, donorKind, form: "cash", amount: String(amount), purpose: "社区公益服务" };
  });
}

export function projectRows(chance: Chance, yuan: number): TypedRow[] {
  return divided(chance, yuan, chance.between(1, 3)).map((amount, at) => ({
    name: projects[at % projects.length] ?? "",
    authority: chance.pick(authorities),
    form: chance.weigh([
      ["purchase", 7],
      ["grant", 2],
      ["award", 1],
    ] as const),
    amount: String(amount),
    isFinished: chance.happens(0.8) ? "true" : "false",
  }));
}

export const planOf = (chance: Chance) => chance.pick(plans);

export const summaryOf = (year: number, people: number, count: number) =>
  `${year}年，本单位按照章程规定的业务范围开展活动，全年组织主要活动${count}项，服务居民${people}人次。` +
  "内部管理制度健全，重大事项由理事会集体讨论决定，财务收支纳入单位账户核算，定期向会员和社会公开。";
