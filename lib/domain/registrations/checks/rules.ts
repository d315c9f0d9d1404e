import type { CheckKey, CheckOutcome, CheckValue, MachineCheck } from "./schema";

/** A legal basis in both languages. */
export type Basis = readonly [basis: string, basisEn: string];

export const bases = {
  platform: ["平台规则", "Platform rule"],
  names: [
    "《社会组织名称管理办法》；沪民规〔2025〕11号",
    "Measures for Names of Social Organizations; Shanghai Civil Affairs Notice (2025) No. 11",
  ],
  sameInArea: [
    "《社会团体登记管理条例》第十三条；《民办非企业单位登记管理暂行条例》第十一条",
    "Regulations on Social Groups art. 13; Regulations on Private Non-Enterprise Units art. 11",
  ],
  conditions: [
    "《社会团体登记管理条例》第十条；《民办非企业单位登记管理暂行条例》第八条",
    "Regulations on Social Groups art. 10; Regulations on Private Non-Enterprise Units art. 8",
  ],
  groupCharter: ["《社会团体登记管理条例》第十四条", "Regulations on Social Groups art. 14"],
  serviceCharter: [
    "《民办非企业单位登记管理暂行条例》第十条",
    "Regulations on Private Non-Enterprise Units art. 10",
  ],
  officers: [
    "《社会团体登记管理条例》第十一条、第十三条；《民办非企业单位登记管理暂行条例》第九条、第十一条",
    "Regulations on Social Groups art. 11, 13; Regulations on Private Non-Enterprise Units art. 9, 11",
  ],
  identity: ["GB 11643-1999《公民身份号码》", "GB 11643-1999, resident identity numbers"],
  codes: [
    "GB 32100-2015《法人和其他组织统一社会信用代码编码规则》",
    "GB 32100-2015, unified social credit codes",
  ],
  oneGroup: ["《社会团体登记管理条例》", "Regulations on Social Groups"],
  modelCharter: [
    "民政部社会组织章程示范文本",
    "Model charters for social organizations of the Ministry of Civil Affairs",
  ],
  civilServants: ["《中华人民共和国公务员法》第四十四条、第五十九条", "Civil Servants Law art. 44, 59"],
  premises: ["沪民规〔2025〕11号", "Shanghai Civil Affairs Notice (2025) No. 11"],
  change: [
    "《社会团体登记管理条例》第十八条；《民办非企业单位登记管理暂行条例》第十五条",
    "Regulations on Social Groups art. 18; Regulations on Private Non-Enterprise Units art. 15",
  ],
  audit: [
    "《社会团体登记管理条例》第二十七条；《民办非企业单位登记管理暂行条例》第二十二条",
    "Regulations on Social Groups art. 27; Regulations on Private Non-Enterprise Units art. 22",
  ],
  liquidation: [
    "《民法典》第七十条；《社会团体登记管理条例》第二十条；《民办非企业单位登记管理暂行条例》第十六条",
    "Civil Code art. 70; Regulations on Social Groups art. 20; Regulations on Private Non-Enterprise Units art. 16",
  ],
  deregistration: [
    "《社会团体登记管理条例》第二十一条；《民办非企业单位登记管理暂行条例》第十七条",
    "Regulations on Social Groups art. 21; Regulations on Private Non-Enterprise Units art. 17",
  ],
  community: ["民发〔2017〕191号", "Ministry of Civil Affairs, Opinion (2017) No. 191"],
} as const satisfies Record<string, Basis>;

/** The basis of a rule in force, as its text stands in the rules. */
export const basisOf = (rule: { basis: string; basisEn: string }): Basis => [rule.basis, rule.basisEn];

/** One finding, put together. */
export function found(
  key: CheckKey,
  outcome: CheckOutcome,
  target: string,
  [basis, basisEn]: Basis,
  values: Record<string, CheckValue> = {},
): MachineCheck {
  return { key, outcome, target, values, basis, basisEn };
}

const severity: Record<CheckOutcome, number> = { failed: 0, warning: 1, passed: 2 };

/** What bars the application first, then what is to be weighed, then what is in order. */
export function bySeverity(checks: readonly MachineCheck[]): MachineCheck[] {
  return [...checks].sort((a, b) => severity[a.outcome] - severity[b.outcome]);
}

/** An application with a failed check cannot be sent in. */
export function barsSubmission(checks: readonly MachineCheck[]): boolean {
  return checks.some(({ outcome }) => outcome === "failed");
}
