import { proposeAmendment } from "@/lib/domain/organizations/amendments/commands/propose";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { makePublished } from "@/tests/factories/announcements";
import { createOrganization } from "@/tests/factories/organization";
import { makeAnnualCheckExamples } from "./annual-check-examples";
import { makeCaseExamples } from "./case-examples";
import type { Cast } from "./cast";
import { makeComplaintExamples } from "./complaint-examples";
import { makeCreditExamples } from "./credit-examples";
import { makeEvaluationExamples } from "./evaluation-examples";
import { makeInspectionExamples } from "./inspection-examples";
import { makeReportExamples } from "./report-examples";

const nobody = "0198c0de-0000-7000-8000-000000000000";

/** What stands for a part in brackets: a record of the subject organization, and one that does not exist. */
export type Example = { own: Record<string, string>; unknown: Record<string, string> };

/** Makes a record for every dynamic address. A new dynamic address without an example fails the test. */
export async function makeExamples(cast: Cast): Promise<Record<string, Example>> {
  const { subject, actors } = cast;
  const drafter = await makePerson("registrationOfficer");
  const announcement = (await makePublished(drafter, actors.approver)).id;
  const proposal = {
    organizationId: subject.id,
    version: subject.version,
    reason: "更正",
    domicile: "武宁路8号",
  };
  const amendment = (await proposeAmendment(drafter, proposal)).id;
  const filed = await createOrganization({ kind: "communityOrganization", subdistrictCode: "310107015" });
  const colleague = await makePerson("organizationOperator", { organizationId: subject.id });
  const membership = await database().membership.findFirstOrThrow({
    where: { accountId: colleague.accountId },
  });
  const file = await database().storedFile.create({
    data: { sha256: "0".repeat(64), name: "名录.csv", kind: "csv", size: 20 },
  });
  const uploadedBy = { uploadedById: actors.systemAdmin.accountId ?? "", uploadedByName: "管理员" };
  const batch = await database().importBatch.create({
    data: { number: "DR-2026-0001", fileId: file.id, fileName: file.name, ...uploadedBy },
  });
  const id = (own: string): Example => ({ own: { id: own }, unknown: { id: nobody } });
  const filing = {
    own: { filingNumber: filed.filingNumber ?? "" },
    unknown: { filingNumber: "PT-015-2024-9999" },
  };
  const code = { own: { uscc: subject.uscc ?? "" }, unknown: { uscc: "52310107MJX999999X" } };
  // First: what others make of the subject organization keeps it from being evaluated.
  const evaluations = await makeEvaluationExamples(cast);
  return {
    "/announcements/[id]": id(announcement),
    "/guides/[slug]": { own: { slug: "deregister" }, unknown: { slug: "nothing" } },
    "/organizations/[uscc]": code,
    "/organizations/[uscc]/extract": code,
    "/organizations/filed/[filingNumber]": filing,
    "/organizations/filed/[filingNumber]/extract": filing,
    "/bureau/amendments/[id]": id(amendment),
    "/bureau/announcements/[id]": id(announcement),
    "/bureau/organizations/[id]": id(subject.id),
    "/bureau/organizations/[id]/amend": id(filed.id),
    "/admin/accounts/[id]": id(colleague.accountId),
    "/admin/accounts/[id]/end-role/[membershipId]": {
      own: { id: colleague.accountId, membershipId: membership.id },
      unknown: { id: colleague.accountId, membershipId: nobody },
    },
    "/admin/events/[position]": { own: { position: "1" }, unknown: { position: "999999" } },
    "/admin/reference/[kind]/[key]": {
      own: { kind: "subdistricts", key: "310107015" },
      unknown: { kind: "subdistricts", key: "310107999" },
    },
    "/admin/rules/[key]": { own: { key: "import.undoDays" }, unknown: { key: "no.such" } },
    "/api/v1/organizations/[identifier]": {
      own: { identifier: subject.uscc ?? "" },
      unknown: { identifier: "52310107MJX999999X" },
    },
    "/admin/imports/[id]": id(batch.id),
    "/api/imports/[id]/failed": id(batch.id),
    "/invitation/[token]": {
      own: { token: "a-token-that-nobody-was-given" },
      unknown: { token: "another-token-of-nobody" },
    },
    ...evaluations,
    ...(await makeCaseExamples(cast)),
    ...(await makeComplaintExamples(cast)),
    ...(await makeInspectionExamples(cast)),
    ...(await makeReportExamples(cast)),
    ...(await makeAnnualCheckExamples()),
    ...(await makeCreditExamples(cast)),
  };
}

/** An address with its parts in brackets replaced. */
export function fill(address: string, parts: Record<string, string>): string {
  return address.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(parts[name] ?? ""));
}
