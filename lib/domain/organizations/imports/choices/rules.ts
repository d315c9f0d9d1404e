import { catalogue, type Messages } from "@/lib/platform/i18n/catalogue";
import { locales } from "@/lib/platform/i18n/locales";
import { compact } from "@/lib/platform/sheets/text";
import { type ParticularField, particularTraits } from "../../schema";

/** Other words that offices use for a choice, beside its labels in both languages. */
const synonyms: Partial<Record<ParticularField, Record<string, string>>> = {
  kind: {
    socialGroup: "社团 社会团体法人 社会团体（社团） 协会",
    socialServiceOrganization:
      "民非 民办非企业单位 民办非企业 民非单位 社会服务机构（民办非企业单位） 社会服务机构(民非)",
    foundation: "基金会法人",
    communityOrganization: "社区组织 备案组织 社区社会组织（备案） 群众活动团队",
  },
  status: {
    active: "在册 存续 正常运行 有效 正常活动 Active",
    suspended: "停止活动处罚 限期停止活动 暂停 停业",
    liquidating: "清算 注销清算",
    deregistered: "注销 已注销登记 终止",
    revoked: "撤销 已撤销 吊销 已吊销 撤销登记",
  },
  legalForm: {
    legalPerson: "法人型",
    partnership: "合伙型",
    individual: "个体型",
    unincorporated: "非法人 备案",
  },
  registeredBy: {
    district: "普陀区 区民政局 上海市普陀区民政局 区 District",
    city: "市民政局 上海市社会团体管理局 市社团局 市",
    ministry: "中华人民共和国民政部 部",
    center: "街道 街道（镇） 社会组织服务中心 街道社会组织服务中心",
  },
  sector: {
    education: "教育类 民办教育 教育培训 学前教育",
    elderlyCare: "养老 为老服务 养老类",
    socialService: "社会服务类 社会工作 社工",
    cultureAndSport: "文化 体育 文化类 体育类 文体 文化、体育 文化艺术",
    health: "卫生 医疗 医疗卫生 卫生类 健康",
    communityGovernance: "社区 社区服务 社区管理 基层治理 治理",
    science: "科技 科学研究 科学技术 科技与研究类 科研",
    law: "法律 法律类 人民调解",
    environment: "生态 环保 环境保护 生态环境类",
    industry: "工商业服务 工商业 行业协会 商业服务 工商业服务类",
    charity: "慈善 公益 慈善公益",
    other: "其它 其他类 其他未列明",
  },
  partyOrganization: {
    none: "无 未建 没有 未建立党组织 否",
    branch: "支部 已建 党支部委员会 独立支部 单独党支部",
    jointBranch: "联合支部",
    generalBranch: "总支 党总支部",
    committee: "党委会",
    liaison: "联络员 党建指导员 党建工作指导员 指导员",
  },
};

const catalogueName: Partial<Record<ParticularField, string>> = {
  kind: "kinds",
  status: "statuses",
  legalForm: "legalForms",
  registeredBy: "registeredBy",
  sector: "sectors",
  partyOrganization: "partyOrganizations",
};

const spelled = (text: string) =>
  compact(text)
    .toLowerCase()
    .replace(/[（(）)、,，/／]/gu, "");

function labelsOf(field: ParticularField): Record<string, string>[] {
  const name = catalogueName[field];
  if (name === undefined) return [];
  return locales.map(
    (locale) => (catalogue(locale).organizations as Messages)[name] as Record<string, string>,
  );
}

/** Every accepted spelling of a field's choices: the value itself, its labels in both languages, synonyms. */
function spellingsOf(field: ParticularField, choices: readonly string[]): Map<string, string> {
  const words = labelsOf(field);
  const own = synonyms[field] ?? {};
  return new Map(
    choices.flatMap((choice) =>
      [choice, ...words.map((labels) => labels[choice] ?? ""), ...(own[choice] ?? "").split(" ")]
        .filter((word) => word !== "")
        .map((word): [string, string] => [spelled(word), choice]),
    ),
  );
}

export type ChoiceReader = (field: ParticularField, text: string) => string | undefined;

/** Makes the question "which choice does this word mean?" for every particular with a closed list. */
export function choiceReader(): ChoiceReader {
  const known = new Map<ParticularField, Map<string, string>>();
  for (const [field, traits] of Object.entries(particularTraits)) {
    if (traits.type !== "choice") continue;
    known.set(field as ParticularField, spellingsOf(field as ParticularField, traits.choices));
  }
  return (field, text) => known.get(field)?.get(spelled(text));
}
