import type { Dimension } from "@/lib/domain/evaluations/indicator-sets/schema";
import { accounts } from "../accounts";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { accountNamed } from "./rounds";
import { serviceOrganizationIndicators } from "./sets/service-organizations";
import { socialGroupIndicators } from "./sets/social-groups";

/** The bureau puts its indicators in force on this day, before the first round. */
const adoptedAt = new Date("2021-06-01T02:00:00Z");

const set = (
  kind: "socialServiceOrganization" | "socialGroup",
  title: string,
  titleEn: string,
  tree: Dimension[],
) => ({
  id: uuidAt(chanceOf(`indicator set ${kind}`), adoptedAt),
  kind,
  ordinal: 1,
  title,
  titleEn,
  status: "adopted" as const,
  indicators: tree,
  cutoffs: { 5: 900, 4: 800, 3: 700, 2: 600, 1: 500 },
  basis: "《社会组织评估管理办法》（民政部令第39号）第八条；分值和分数线为平台规则",
  basisEn: "MCA Order 39 art. 8; points and cut-offs are platform rules",
  createdById: accountNamed("bureau.evaluation").id,
  createdByName: accountNamed("bureau.evaluation").name,
  adoptedById: accountNamed("bureau.approver").id,
  adoptedByName: accountNamed("bureau.approver").name,
  adoptedAt,
});

export const indicatorSets = [
  set(
    "socialServiceOrganization",
    "社会服务机构评估指标",
    "Indicators for social service organizations",
    serviceOrganizationIndicators,
  ),
  set("socialGroup", "社会团体评估指标", "Indicators for social groups", socialGroupIndicators),
];

export const setOf = (kind: string) => indicatorSets.find((one) => one.kind === kind);

export const reviewers = accounts.filter(({ role }) => role === "reviewer");
