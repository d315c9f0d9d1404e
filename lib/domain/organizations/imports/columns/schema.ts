import type { KnownColumn } from "@/lib/platform/sheets/headers";
import { type ParticularField, particularFields } from "../../schema";

/** What offices write above their columns, Chinese and English, beside the field's own name. */
const aliases: Record<ParticularField, string> = {
  kind: "组织类型 类型 社会组织类型 组织类别 类别 机构类型 社会组织类别 单位类型 Kind Type Category",
  status: "登记状态 状态 组织状态 当前状态 存续状态 运行状态 Status",
  name: "名称 社会组织名称 组织名称 单位名称 机构名称 社团名称 团体名称 民非名称 社会组织全称 全称 组织全称 单位全称 队伍名称 Name Organization",
  englishName: "英文名称 英文名 英文全称 外文名称 EnglishName NameInEnglish",
  shortName: "简称 组织简称 中文简称 ShortName Abbreviation",
  uscc: "统一社会信用代码 信用代码 社会信用代码 统一代码 统一信用代码 统一社会信用代码证号 代码 USCC CreditCode UnifiedSocialCreditCode",
  filingNumber: "备案编号 备案号 备案证号 社区社会组织备案编号 备案登记号 FilingNumber FilingNo",
  legalForm: "组织形式 法律形式 民非形式 LegalForm",
  registeredBy:
    "登记管理机关 登记机关 发证机关 登记部门 登记单位 RegistrationAuthority RegisteredBy Authority",
  sector: "行业领域 行业 领域 行业类别 行业分类 业务领域 服务领域 所属行业 Field Sector",
  purpose: "宗旨 组织宗旨 Purpose Mission",
  businessScope: "业务范围 业务活动范围 活动范围 服务内容 业务 ScopeOfActivities BusinessScope Scope",
  activityArea: "活动地域 活动区域 地域范围 AreaOfActivity ActivityArea",
  domicile:
    "住所 地址 办公地址 注册地址 登记住所 住所地址 住址 单位地址 详细地址 活动场所 RegisteredAddress Address Domicile",
  postalCode: "邮政编码 邮编 PostalCode Postcode ZIP",
  subdistrictCode:
    "所在街道 街道 街镇 所属街道 所属街镇 街道镇 街道乡镇 所在街镇 街道名称 属地街道 Subdistrict SubdistrictOrTown",
  communityCode:
    "所在居委会 居委会 居委 居村委会 居村委 所属居委 所属居委会 居民区 社区 所在社区 所属社区 村居 居民委员会 所在居村委会 Community NeighborhoodCommittee",
  registeredCapital:
    "注册资金 开办资金 注册资本 原始基金 活动资金 注册资金数额 开办资金数额 原始基金数额 注册资金或开办资金 注册资金元 注册资金万元 开办资金万元 RegisteredCapital Capital",
  establishedOn:
    "成立日期 成立时间 登记日期 登记时间 成立登记日期 备案日期 备案时间 准予登记日期 批准日期 Established EstablishedOn DateOfEstablishment",
  deregisteredOn:
    "注销日期 注销时间 撤销日期 注销登记日期 注销撤销日期 终止日期 LeftTheRegister DeregisteredOn Deregistered",
  legalRepresentativeName:
    "法定代表人 法人代表 法定代表人姓名 法人 负责人 单位负责人 法人姓名 负责人姓名 法定代表人负责人 联系人负责人 LegalRepresentative ContactPerson",
  supervisoryUnitId:
    "业务主管单位 主管单位 业务主管部门 业务指导单位 主管部门 业务主管单位名称 SupervisoryUnit",
  isDirectRegistration: "直接登记 是否直接登记 DirectRegistration",
  isGovernmentFounded:
    "政府出资或发起 是否政府发起 政府发起 政府出资 是否政府出资 政府购买服务设立 FoundedByGovernment GovernmentFounded",
  isCharity: "慈善组织 是否慈善组织 慈善组织认定 是否认定为慈善组织 Charity IsCharity",
  hasPublicFundraising:
    "公开募捐资格 是否具有公开募捐资格 公募资格 公开募捐 MayRaiseFundsInPublic PublicFundraising",
  partyOrganization: "党组织 党组织类型 党组织情况 党建情况 党组织形式 党组织建立情况 PartyOrganization",
  memberCount: "会员数 会员数量 会员人数 会员总数 单位会员数 成员数 成员人数 人数 Members MemberCount",
  staffCount:
    "专职人员 专职人员数 从业人员 从业人员数 工作人员数 专职工作人员数 职工人数 FullTimeStaff Staff StaffCount",
  phone: "联系电话 电话 联系方式 办公电话 单位电话 手机 手机号码 联系人电话 Telephone Phone",
  email: "电子邮箱 邮箱 电子邮件 邮件地址 Email EMail",
  website: "网址 网站 官网 单位网址 Website URL",
  certificateNumber:
    "登记证书号 证书号 登记证号 证书编号 登记证书编号 法人登记证书号 CertificateNumber CertificateNo",
  certificateIssuedOn:
    "发证日期 证书发证日期 颁证日期 证书有效期起 有效期起 有效期自 Issued IssuedOn DateOfIssue",
  certificateValidUntil:
    "有效期至 证书有效期至 证书有效期 有效期止 有效期限 证书到期日 有效期 ValidUntil Expires",
};

/** Every particular with the headings that name it. None alone is required: see `missingColumns`. */
export const importColumns: KnownColumn<ParticularField>[] = particularFields.map((key) => ({
  key,
  aliases: aliases[key].split(" "),
}));

/** An entry is known by its credit code or by its filing number; a sheet without either names nobody. */
export const identifyingFields = ["uscc", "filingNumber"] as const satisfies ParticularField[];

/** What a new entry cannot be without. The kind follows from the code, the subdistrict from the community. */
export const fieldsOfNewEntry = [
  "name",
  "sector",
  "domicile",
  "subdistrictCode",
  "establishedOn",
  "legalRepresentativeName",
] as const satisfies ParticularField[];

/** Columns of the template, in its order. */
export const templateFields: ParticularField[] = [
  "uscc",
  "filingNumber",
  "name",
  "kind",
  "status",
  "sector",
  "subdistrictCode",
  "communityCode",
  "domicile",
  "legalRepresentativeName",
  "establishedOn",
  "deregisteredOn",
  "registeredCapital",
  "supervisoryUnitId",
  "isDirectRegistration",
  "isGovernmentFounded",
  "isCharity",
  "hasPublicFundraising",
  "partyOrganization",
  "businessScope",
  "purpose",
  "memberCount",
  "staffCount",
  "phone",
  "email",
  "website",
  "certificateNumber",
  "certificateIssuedOn",
  "certificateValidUntil",
  "shortName",
  "englishName",
];
