import type { Role } from "@/lib/platform/auth/actor";

/** Where a role is held, named as the demonstration district names it. */
export type DemonstrationPlace =
  | { organization: string }
  | { subdistrictCode: string }
  | { supervisoryUnit: string };

export type DemonstrationAccount = {
  loginName: string;
  name: string;
  nameEn: string;
  role: Role;
  place?: DemonstrationPlace;
};

/** The password of every demonstration account, shown on the sign-in page of the demonstration only. */
export const demonstrationPassword = "Linli-Demo-2026";

/** The second-factor secret (base32) of the demonstration accounts that need one. */
export const demonstrationTotpSecret = "LNNL2DEM3FJZ7QWXK5RTVBPCGYHA4UOS";

const nuanlin = { organization: "上海普陀区暖邻加装电梯事务所" };
const changshou = { subdistrictCode: "310107015" };
const ganquan = { subdistrictCode: "310107016" };

/** One account for every desk and role of the demonstration district. */
export const demonstrationAccounts: DemonstrationAccount[] = [
  { loginName: "bureau.registration", name: "王斌", nameEn: "Wang Bin", role: "registrationOfficer" },
  { loginName: "bureau.registration2", name: "陈静", nameEn: "Chen Jing", role: "registrationOfficer" },
  { loginName: "bureau.approver", name: "沈国华", nameEn: "Shen Guohua", role: "approver" },
  { loginName: "bureau.approver2", name: "马骏", nameEn: "Ma Jun", role: "approver" },
  { loginName: "bureau.credit", name: "陆晓雯", nameEn: "Lu Xiaowen", role: "creditOfficer" },
  { loginName: "bureau.annualcheck", name: "顾明", nameEn: "Gu Ming", role: "annualCheckOfficer" },
  { loginName: "bureau.supervision", name: "韩磊", nameEn: "Han Lei", role: "supervisionOfficer" },
  { loginName: "bureau.evaluation", name: "唐颖", nameEn: "Tang Ying", role: "evaluationOfficer" },
  { loginName: "bureau.credit2", name: "丁一鸣", nameEn: "Ding Yiming", role: "creditOfficer" },
  { loginName: "bureau.project", name: "徐佳", nameEn: "Xu Jia", role: "projectOfficer" },
  { loginName: "bureau.leader", name: "周建平", nameEn: "Zhou Jianping", role: "leader" },
  { loginName: "bureau.auditor", name: "蒋丽", nameEn: "Jiang Li", role: "auditor" },
  { loginName: "center.changshou", name: "吴敏", nameEn: "Wu Min", role: "centerStaff", place: changshou },
  {
    loginName: "center.changshou.head",
    name: "朱海燕",
    nameEn: "Zhu Haiyan",
    role: "centerHead",
    place: changshou,
  },
  { loginName: "center.ganquan", name: "何俊", nameEn: "He Jun", role: "centerStaff", place: ganquan },
  {
    loginName: "org.nuanlin",
    name: "周雅琴",
    nameEn: "Zhou Yaqin",
    role: "legalRepresentative",
    place: nuanlin,
  },
  {
    loginName: "org.nuanlin.finance",
    name: "宋怡",
    nameEn: "Song Yi",
    role: "organizationFinance",
    place: nuanlin,
  },
  {
    loginName: "org.nuanlin.operator",
    name: "许晨",
    nameEn: "Xu Chen",
    role: "organizationOperator",
    place: nuanlin,
  },
  {
    loginName: "supervisory.changshou",
    name: "冯涛",
    nameEn: "Feng Tao",
    role: "supervisoryReviewer",
    place: { supervisoryUnit: "上海市普陀区人民政府长寿路街道办事处" },
  },
  { loginName: "reviewer.one", name: "郑文", nameEn: "Zheng Wen", role: "reviewer" },
  { loginName: "reviewer.two", name: "邵华", nameEn: "Shao Hua", role: "reviewer" },
  { loginName: "reviewer.three", name: "龚志强", nameEn: "Gong Zhiqiang", role: "reviewer" },
  { loginName: "admin.system", name: "钱磊", nameEn: "Qian Lei", role: "systemAdmin" },
  { loginName: "admin.security", name: "孙洁", nameEn: "Sun Jie", role: "securityAdmin" },
  { loginName: "admin.audit", name: "李航", nameEn: "Li Hang", role: "auditAdmin" },
  { loginName: "resident.one", name: "张桂芳", nameEn: "Zhang Guifang", role: "resident" },
];
