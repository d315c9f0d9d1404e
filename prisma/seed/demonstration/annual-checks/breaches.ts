import type { AnnualCheckKind, CheckConclusion } from "@/lib/domain/annual-checks/schema";
import type { Chance } from "../chance";
import type { ToldBreach } from "./story";

const minor: Record<AnnualCheckKind, ToldBreach[]> = {
  socialGroup: [
    { condition: "meetingsNotHeld", severity: "minor", remark: "本年度只召开一次理事会，少于章程规定。" },
    { condition: "officersIrregular", severity: "minor", remark: "一名副会长超过任职年龄，未办理手续。" },
    { condition: "sealRules", severity: "minor", remark: "印章使用没有登记台账。" },
    { condition: "financeIrregular", severity: "minor", remark: "部分支出票据不齐。" },
  ],
  socialServiceOrganization: [
    { condition: "changesNotRegistered", severity: "minor", remark: "住所变动三个月后才申请变更登记。" },
    { condition: "chaoticOrganization", severity: "minor", remark: "理事会换届逾期，会议记录不完整。" },
    { condition: "financeIrregular", severity: "minor", remark: "预付账款长期挂账，未作说明。" },
    { condition: "noPremises", severity: "minor", remark: "租赁合同到期，续租手续未办妥。" },
  ],
};
const serious: Record<AnnualCheckKind, ToldBreach[]> = {
  socialGroup: [
    { condition: "branchFees", severity: "serious", remark: "向两家分支机构收取管理费。" },
    { condition: "profitActivity", severity: "serious", remark: "以协会名义销售商品，收入未入账。" },
  ],
  socialServiceOrganization: [
    { condition: "netAssetsBelowMinimum", severity: "serious", remark: "年末净资产为负。" },
    { condition: "noActivity", severity: "serious", remark: "全年未开展活动，住所无人办公。" },
    { condition: "unlawfulFees", severity: "serious", remark: "超过备案标准收费。" },
  ],
};

/** What an officer found that led to a conclusion. */
export function breachesFor(
  chance: Chance,
  kind: AnnualCheckKind,
  conclusion: CheckConclusion,
): ToldBreach[] {
  if (conclusion === "qualified") return [];
  if (conclusion === "unqualified") return [chance.pick(serious[kind])];
  return chance.shuffle(minor[kind]).slice(0, chance.between(1, 2));
}

/** What was marked when a report was returned. */
export const returnedItems = [
  { target: "balanceSheet.receivables_closing", reason: "应收款项期末数与明细不符，请核对后填写。" },
  { target: "governance.councilMeetings", reason: "请按会议纪要填写理事会会议次数。" },
  { target: "work.summary", reason: "工作总结过于简略，请补充主要项目和服务人次。" },
  { target: "staff.contracts", reason: "请说明未签劳动合同人员的情况。" },
  { target: "declaration.approvedOn", reason: "理事会审议日期晚于报送日期，请核对。" },
] as const;
