import { applyForRemoval } from "@/lib/domain/credit/repairs/commands/apply-for-removal";
import { verifyRepair } from "@/lib/domain/credit/repairs/commands/verify";
import { keepStanding } from "@/lib/domain/organizations/commands/keep-standing";
import { submitDefence } from "@/lib/domain/supervision/listings/commands/defend";
import { decideToList } from "@/lib/domain/supervision/listings/commands/list";
import { proposeListing } from "@/lib/domain/supervision/listings/commands/propose";
import { serveListingNotice } from "@/lib/domain/supervision/listings/commands/serve-notice";
import { verifyListing } from "@/lib/domain/supervision/listings/commands/verify";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { makePerson } from "@/tests/factories/accounts";
import { type CreditOffice, createListing, createMissedCheck, noon } from "@/tests/factories/listings";
import { createOrganization } from "@/tests/factories/organization";
import { createStoredFile } from "@/tests/factories/registrations";
import type { Cast } from "./cast";

/** Officers outside of the cast, who took every step before the one that is asked about. */
async function outsiders(): Promise<CreditOffice> {
  return {
    officer: await makePerson("creditOfficer"),
    approver: await makePerson("approver"),
    otherApprover: await makePerson("approver"),
  };
}

type Stage = "proposed" | "noticed" | "defended" | "verified" | "listed";

/** A listing of the subject organization that an officer proposed, taken so far; with the notice of today unless `on` is given. */
async function listingIn(
  { actors, subject }: Cast,
  { officer, approver }: CreditOffice,
  stage: Stage,
  {
    on,
    condition = "otherAbnormality",
  }: { on?: string; condition?: "otherAbnormality" | "minorPenalty" } = {},
): Promise<string> {
  const at = on ? noon(on) : {};
  const stated = { organizationId: subject.id, condition, facts: "经查。", reason: "属于应当列入的情形。" };
  const { id } = await proposeListing(officer, stated, at);
  if (stage === "proposed") return id;
  await serveListingNotice(officer, { id, reason: "经查。" }, at);
  if (stage === "noticed") return id;
  await submitDefence(actors.organization, { id, statement: "已整改。", fileIds: [] }, at);
  if (stage === "defended") return id;
  await verifyListing(officer, { id, verification: "属实。", recommendation: "list" }, at);
  if (stage === "verified") return id;
  await decideToList(approver, { id, reason: "列入。" }, at);
  return id;
}

async function adverseRecord(organizationId: string): Promise<string> {
  const day = toDatabaseDate("2026-01-05");
  const { id } = await database().creditRecord.create({
    data: {
      organizationId,
      category: "penalty",
      dimension: "compliance",
      kind: "penalty.warning",
      source: "supervision",
      origin: `access:${organizationId}`,
      evidence: {},
      occurredOn: day,
      countsFrom: day,
      publicFrom: day,
    },
  });
  return id;
}

/** What each line of the command table about the two lists and about repairs sends. */
export async function makeListingInputs(cast: Cast): Promise<Record<string, (actor: Actor) => object>> {
  const { actors, subject } = cast;
  const always = (input: object) => () => input;
  const [office, organizationId] = [await outsiders(), subject.id];
  const file = await createStoredFile(actors.organization.accountId);
  // Listed in days to come, so that the subject may do today what a list bars.
  const later = { on: "2030-01-07" };
  const long = { ...later, condition: "minorPenalty" } as const;
  const [due, waiting] = [
    await listingIn(cast, office, "listed", long),
    await listingIn(cast, office, "listed", long),
  ];
  const [proposed, running, lapsed, defended, verified, listed] = [
    await listingIn(cast, office, "proposed"),
    await listingIn(cast, office, "noticed"),
    await listingIn(cast, office, "noticed", { on: "2026-03-02" }),
    await listingIn(cast, office, "defended"),
    await listingIn(cast, office, "verified"),
    await listingIn(cast, office, "listed", later),
  ];
  const application = { reason: "已整改", evidence: "整改报告", fileIds: [file.id] };
  const apply = async () => {
    const listingId = await listingIn(cast, office, "listed", later);
    return (await applyForRemoval(actors.organization, { listingId, ...application })).id;
  };
  const [filed, checked] = [await apply(), await apply()];
  await verifyRepair(office.officer, { id: checked, verification: "属实", recommendation: "granted" });
  // New cases have begun their periods anew; for these two they are over.
  await database().listing.updateMany({
    where: { caseId: { in: [due, waiting] } },
    data: { exitFrom: toDatabaseDate("2026-06-02") },
  });
  await database().case.update({ where: { id: waiting }, data: { status: "exitDue" } });
  const candidate = await createMissedCheck((await createOrganization()).id);
  const stated = {
    organizationId,
    condition: "otherAbnormality",
    facts: "经查。",
    reason: "属于应当列入的情形。",
  };
  const { id: orphan, organizationId: gone } = await createListing(office, { until: "verified" });
  await database().organization.update({ where: { id: gone }, data: { status: "deregistered" } });
  // Reports of a listed organization are not concluded in bulk, and those of this one are examples of what is.
  await keepStanding(database(), organizationId, { statutoryList: null });
  return {
    proposeListing: always(stated),
    proposeCandidate: always({ condition: "annualReportMissed", recordId: candidate }),
    serveListingNotice: always({ id: proposed, reason: "期满未报送。" }),
    publishListingNotice: always({ id: proposed, reason: "无法取得联系。" }),
    submitDefence: always({ id: running, statement: "已补报。", fileIds: [] }),
    lapseDefence: always({ id: lapsed }),
    verifyListing: always({ id: defended, verification: "属实。", recommendation: "list" }),
    decideToList: always({ id: verified, reason: "列入。" }),
    decideNotToList: always({ id: verified, reason: "不列入。" }),
    discontinueListing: always({ id: verified, cause: "mistaken", reason: "有误。", fileIds: [] }),
    discontinueOrphan: always({ id: orphan }),
    letListingFallDue: always({ id: due }),
    removeListing: always({ id: waiting, reason: "期满。" }),
    annulListing: always({ id: listed, decision: "复议决定", reason: "撤销。" }),
    applyForRemoval: always({ listingId: listed, ...application }),
    applyForRecord: always({ recordId: await adverseRecord(organizationId), ...application }),
    verifyRepair: always({ id: filed, verification: "属实。", recommendation: "granted" }),
    grantRepair: always({ id: checked, reason: "准予。" }),
    refuseRepair: always({ id: checked, reason: "不予。" }),
    withdrawRepair: always({ id: filed, reason: "撤回。" }),
  };
}
