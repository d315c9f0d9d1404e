import { defend } from "@/lib/domain/supervision/penalties/commands/defend";
import { openProceeding } from "@/lib/domain/supervision/penalties/commands/open";
import { proposePenalty } from "@/lib/domain/supervision/penalties/commands/propose";
import { serveNotice } from "@/lib/domain/supervision/penalties/commands/serve-notice";
import { waiveRights } from "@/lib/domain/supervision/penalties/commands/waive";
import { makePerson } from "./accounts";
import { createOrganization } from "./organization";
import type { Supervision } from "./supervision";

export const opening = {
  facts: "出借登记证书并收取管理费。",
  basis: "《民办非企业单位登记管理暂行条例》第二十五条",
  evidence: "合作协议、收款凭证。",
};
const reason = "情节较重。";

type Way = {
  measure?: {
    kind: "warning" | "fine" | "confiscation" | "suspension" | "revocation";
    fine?: string;
    months?: number;
  };
  until?: "opened" | "proposed" | "noticed" | "defended" | "ready";
  now?: Date;
};

/** A proceeding against an organization of its own, taken so far by the commands themselves. */
export async function makeProceeding({ officer }: Supervision, way: Way = {}) {
  const {
    measure = { kind: "fine", fine: "60000" },
    until = "ready",
    now = new Date("2026-03-09T02:00:00Z"),
  } = way;
  const organization = await createOrganization({ legalForm: "legalPerson" });
  const representative = await makePerson("legalRepresentative", { organizationId: organization.id });
  const { id } = await openProceeding(officer, { organizationId: organization.id, ...opening }, { now });
  const made = { id, organization, representative };
  if (until === "opened") return made;
  await proposePenalty(officer, { id, ...measure, reason }, { now });
  if (until === "proposed") return made;
  await serveNotice(officer, { id }, { now });
  if (until === "noticed") return made;
  await defend(representative, { id, statement: "恳请从轻。" }, { now });
  if (until === "defended") return made;
  await waiveRights(representative, { id }, { now });
  return made;
}
