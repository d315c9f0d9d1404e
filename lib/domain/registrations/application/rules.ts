import type { OrganizationKind } from "../../organizations/schema";
import type { RegistrationKind } from "../schema";
import type { Answers, ChangeableParticular, SectionKey } from "./schema";

const establishing = [
  "name",
  "purpose",
  "supervision",
  "place",
  "capital",
  "members",
  "promoters",
  "officers",
  "charter",
] as const;

const sections: Record<RegistrationKind, readonly SectionKey[]> = {
  nameCheck: ["name", "place"],
  establishment: establishing,
  upgrade: establishing,
  change: ["changes", "meeting"],
  charterApproval: ["amendment", "charter", "meeting"],
  officerFiling: ["officers", "meeting"],
  certificateRenewal: ["renewal"],
  certificateReplacement: ["replacement"],
  deregistration: ["liquidation", "meeting"],
  communityFiling: ["group"],
};

/** The sections of an application, in their order; the materials come after them. */
export function sectionsOf(kind: RegistrationKind): readonly SectionKey[] {
  return sections[kind];
}

/** A paper that an application must or may bring. Labels stand at `registrations.materials.<key>`. */
export type Material = {
  key: MaterialKey;
  isRequired: boolean;
  /** Legal basis, in both languages. */
  basis: string;
  basisEn: string;
  /** Section whose statements it proves; the case page shows it beside them. */
  proves: SectionKey;
  /** A form that can be downloaded, filled and sent in. */
  hasTemplate: boolean;
};

export const materialKeys = [
  "applicationForm",
  "supervisoryConsent",
  "capitalVerification",
  "premisesProof",
  "identityDocuments",
  "charterDraft",
  "minutes",
  "newPremisesProof",
  "newLegalRepresentative",
  "exitAudit",
  "newCapitalVerification",
  "newSupervisoryConsent",
  "charterComparison",
  "liquidationReport",
  "creditorsNotice",
  "certificateOriginal",
  "lossNotice",
  "memberList",
  "activityRules",
  "committeeOpinion",
] as const;
export type MaterialKey = (typeof materialKeys)[number];

const law = {
  establish: [
    "《社会团体登记管理条例》第十一条；《民办非企业单位登记管理暂行条例》第九条",
    "Regulations on Social Groups art. 11; Regulations on Private Non-Enterprise Units art. 9",
  ],
  change: [
    "《社会团体登记管理条例》第十八条；《民办非企业单位登记管理暂行条例》第十五条",
    "Regulations on Social Groups art. 18; Regulations on Private Non-Enterprise Units art. 15",
  ],
  audit: [
    "《社会团体登记管理条例》第二十七条；《民办非企业单位登记管理暂行条例》第二十二条",
    "Regulations on Social Groups art. 27; Regulations on Private Non-Enterprise Units art. 22",
  ],
  deregister: [
    "《社会团体登记管理条例》第二十一条；《民办非企业单位登记管理暂行条例》第十七条",
    "Regulations on Social Groups art. 21; Regulations on Private Non-Enterprise Units art. 17",
  ],
  platform: ["平台规则", "Platform rule"],
} as const;

function material(
  key: MaterialKey,
  proves: SectionKey,
  [basis, basisEn]: readonly [string, string],
  traits: { isRequired?: boolean; hasTemplate?: boolean } = {},
): Material {
  return { key, proves, basis, basisEn, isRequired: true, hasTemplate: false, ...traits };
}

const form = { hasTemplate: true };
const voluntary = { isRequired: false };

function establishmentMaterials(isDirect: boolean): Material[] {
  return [
    material("applicationForm", "name", law.establish, form),
    material("charterDraft", "charter", law.establish, form),
    material("capitalVerification", "capital", law.establish),
    material("premisesProof", "place", law.establish),
    material("identityDocuments", "officers", law.establish),
    material("minutes", "promoters", law.establish, form),
    ...(isDirect ? [] : [material("supervisoryConsent", "supervision", law.establish, voluntary)]),
  ];
}

const materialsOfChange: Partial<Record<ChangeableParticular, Material[]>> = {
  domicile: [material("newPremisesProof", "changes", law.change)],
  legalRepresentative: [
    material("newLegalRepresentative", "changes", law.change),
    material("exitAudit", "changes", law.audit),
  ],
  registeredCapital: [material("newCapitalVerification", "changes", law.change)],
  supervisoryUnit: [material("newSupervisoryConsent", "changes", law.change)],
  purpose: [material("charterComparison", "changes", law.change, form)],
  businessScope: [material("charterComparison", "changes", law.change, form)],
  name: [material("charterComparison", "changes", law.change, form)],
};

function changeMaterials(answers: Answers): Material[] {
  const chosen = [answers.changes?.particulars ?? []].flat() as ChangeableParticular[];
  const particular = chosen.flatMap((one) => materialsOfChange[one] ?? []);
  const once = particular.filter(
    ({ key }, index) => particular.findIndex((one) => one.key === key) === index,
  );
  return [
    material("applicationForm", "changes", law.change, form),
    material("minutes", "meeting", law.change, form),
    ...once,
  ];
}

/** The materials that an application must or may bring, given what was answered so far. */
export function materialsOf(kind: RegistrationKind, answers: Answers): Material[] {
  switch (kind) {
    case "nameCheck":
      return [];
    case "establishment":
    case "upgrade":
      return establishmentMaterials(answers.supervision?.isDirectRegistration === "true");
    case "change":
      return changeMaterials(answers);
    case "charterApproval":
      return [
        material("charterDraft", "charter", law.change),
        material("charterComparison", "amendment", law.change, form),
        material("minutes", "meeting", law.change, form),
      ];
    case "officerFiling":
      return [
        material("minutes", "meeting", law.change, form),
        material("identityDocuments", "officers", law.change),
      ];
    case "certificateRenewal":
      return [material("certificateOriginal", "renewal", law.platform, voluntary)];
    case "certificateReplacement":
      return answers.replacement?.reason === "lost"
        ? [material("lossNotice", "replacement", law.platform)]
        : [material("certificateOriginal", "replacement", law.platform)];
    case "deregistration":
      return [
        material("applicationForm", "liquidation", law.deregister, form),
        material("liquidationReport", "liquidation", law.deregister, form),
        material("creditorsNotice", "liquidation", law.deregister),
        material("minutes", "meeting", law.deregister, form),
        material("certificateOriginal", "liquidation", law.deregister),
      ];
    case "communityFiling":
      return [
        material("memberList", "group", law.platform, form),
        material("activityRules", "group", law.platform, form),
        material("committeeOpinion", "group", law.platform, voluntary),
      ];
  }
}

/** The kind of organization that an application is about; null while it is not said. */
export function kindApplied(
  kind: RegistrationKind,
  answers: Answers,
  registered: OrganizationKind | null,
): OrganizationKind | null {
  if (kind === "communityFiling") return "communityOrganization";
  const chosen = answers.name?.organizationKind;
  if (chosen === "socialGroup" || chosen === "socialServiceOrganization") return chosen;
  return registered;
}
