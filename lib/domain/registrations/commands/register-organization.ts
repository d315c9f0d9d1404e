import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { newUuid7 } from "@/lib/platform/identifiers/uuid7";
import { announce } from "../../announcements/commands/announce";
import { getRule } from "../../district/queries/rules";
import { enterOrganization } from "../../organizations/commands/enter";
import { organizationEvents } from "../../organizations/events";
import type { Particulars } from "../../organizations/schema";
import { establishmentTexts } from "../announcements/rules";
import { issueCertificate } from "../certificates/commands/issue";
import { endOfValidity } from "../certificates/rules";
import { blankParticulars, legalRepresentativeAmong, type Officer } from "../decisions/rules";
import { claimName } from "./claim-name";
import { closePredecessor } from "./close-predecessor";
import { answered, type Grant } from "./grant";
import { seatApplicants } from "./seat-applicants";
import { seatOfficer } from "./seat-officer";

async function particularsFor(grant: Grant, representative: Officer): Promise<Particulars> {
  const { tx, today, numbers } = grant;
  const name = answered(grant, "name");
  const purpose = answered(grant, "purpose");
  const supervision = answered(grant, "supervision");
  const place = answered(grant, "place");
  const members = answered(grant, "members");
  const isGroup = name.organizationKind === "socialGroup";
  const { isDirectRegistration } = supervision;
  return {
    ...blankParticulars,
    kind: name.organizationKind,
    name: name.name,
    englishName: name.englishName ?? null,
    uscc: numbers.identifier,
    legalForm: "legalPerson",
    registeredBy: "district",
    sector: name.sector,
    purpose: purpose.purpose,
    businessScope: purpose.businessScope,
    activityArea: purpose.activityArea,
    isCharity: purpose.isCharity,
    isGovernmentFounded: purpose.isGovernmentFounded,
    domicile: place.domicile,
    postalCode: place.postalCode ?? null,
    subdistrictCode: place.subdistrictCode,
    communityCode: place.communityCode ?? null,
    phone: place.phone,
    email: place.email ?? null,
    registeredCapital: answered(grant, "capital").registeredCapital,
    establishedOn: today,
    legalRepresentativeName: representative.name,
    isDirectRegistration,
    supervisoryUnitId: isDirectRegistration ? null : (supervision.supervisoryUnitId ?? null),
    memberCount: isGroup ? members.individualMembers + members.unitMembers : null,
    staffCount: members.staffCount,
    certificateNumber: numbers.certificate,
    certificateIssuedOn: today,
    certificateValidUntil: endOfValidity(today, await getRule("certificate.validityYears", today, tx)),
  };
}

/**
 * Establishment and upgrade: the organization enters the register with its code, its certificate, its officers and the
 * people who applied; a filed predecessor leaves it. Throws Refusal "registrations.nameTaken" or "noRepresentative".
 */
export async function registerOrganization(grant: Grant): Promise<void> {
  const { tx, actor, registration, now, today, numbers } = grant;
  const { officers } = answered(grant, "officers");
  const representative = legalRepresentativeAmong(officers);
  if (!representative) throw new Refusal("registrations.noRepresentative");
  const particulars = await particularsFor(grant, representative);
  await claimName(grant, particulars.name, [registration.predecessorId]);

  const id = newUuid7();
  await enterOrganization(tx, { id, particulars, reason: "准予成立登记" });
  await tx.case.update({ where: { id: registration.id }, data: { organizationId: id } });
  const isNamed = officers.some(({ title }) => title === "legalRepresentative");
  const seats = isNamed
    ? officers
    : [{ ...representative, title: "legalRepresentative" as const }, ...officers];
  for (const { name, identityNumber, title, termEndsOn = null } of seats) {
    await seatOfficer(tx, id, { name, identityNumber, title, startedOn: today, termEndsOn });
  }
  const { name, uscc, kind, certificateValidUntil: validUntil } = particulars;
  await record(tx, actor, organizationEvents.registered(id, { name, identifier: uscc ?? "" }));
  const issue = { number: numbers.certificate, organizationId: id, kind, validUntil };
  await issueCertificate(tx, actor, { ...issue, caseId: registration.id, issuedOn: today });
  await seatApplicants(grant, { organizationId: id, name, representative });
  if (registration.kind === "upgrade") await closePredecessor(grant, particulars);
  await announce(tx, actor, {
    number: numbers.announcement,
    kind: "establishment",
    organizationId: id,
    texts: establishmentTexts(particulars),
    draftedById: registration.reviewedById,
    now,
  });
}
