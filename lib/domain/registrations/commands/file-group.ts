import { record } from "@/lib/platform/events/record";
import { newUuid7 } from "@/lib/platform/identifiers/uuid7";
import { enterOrganization } from "../../organizations/commands/enter";
import { organizationEvents } from "../../organizations/events";
import type { Particulars } from "../../organizations/schema";
import { issueCertificate } from "../certificates/commands/issue";
import { blankParticulars } from "../decisions/rules";
import { claimName } from "./claim-name";
import { answered, type Grant } from "./grant";
import { seatApplicants } from "./seat-applicants";
import { seatOfficer } from "./seat-officer";

/** Filing of a community group at its center: an entry without legal personality, with a filing number and certificate. */
export async function fileGroup(grant: Grant): Promise<void> {
  const { tx, actor, registration, today, numbers } = grant;
  const group = answered(grant, "group");
  const { name, leaderName, leaderIdentity: identityNumber } = group;
  await claimName(grant, name);
  const particulars: Particulars = {
    ...blankParticulars,
    kind: "communityOrganization",
    name,
    filingNumber: numbers.identifier,
    legalForm: "unincorporated",
    registeredBy: "center",
    sector: group.sector,
    purpose: group.purpose,
    businessScope: "",
    activityArea: "",
    domicile: group.domicile,
    subdistrictCode: group.subdistrictCode,
    communityCode: group.communityCode,
    establishedOn: today,
    legalRepresentativeName: leaderName,
    memberCount: group.memberCount,
    phone: group.leaderPhone,
    certificateNumber: numbers.certificate,
    certificateIssuedOn: today,
    certificateValidUntil: null,
  };
  const id = newUuid7();
  await enterOrganization(tx, { id, particulars, reason: "准予备案" });
  await tx.case.update({ where: { id: registration.id }, data: { organizationId: id } });
  const leader = { name: leaderName, identityNumber };
  await seatOfficer(tx, id, { ...leader, title: "head", startedOn: today, termEndsOn: null });
  await record(tx, actor, organizationEvents.filed(id, { name, identifier: numbers.identifier }));
  const issue = { number: numbers.certificate, organizationId: id, caseId: registration.id };
  await issueCertificate(tx, actor, { ...issue, kind: particulars.kind, issuedOn: today, validUntil: null });
  await seatApplicants(grant, { organizationId: id, name, representative: leader });
}
