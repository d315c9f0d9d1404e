import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { createOrganization, createPlaces } from "@/tests/factories/organization";
import { createRegistration, ensureSupervisoryUnit, makeOffices } from "@/tests/factories/registrations";
import { furnish, furnishDocument } from "./case-examples";

/** Who may come to a case, in the order of the columns of its table. */
export const casePeople = [
  "visitor",
  "resident",
  "applicant",
  "promoter",
  "operator",
  "formerOperator",
  "otherOrganization",
  "center",
  "head",
  "otherCenter",
  "unit",
  "otherUnit",
  "officer",
  "approver",
  "leader",
  "creditOfficer",
  "auditor",
  "ownOfficer",
  "askedCenter",
  "askedUnit",
  "expert",
  "systemAdmin",
  "securityAdmin",
  "auditAdmin",
] as const;
export type CasePerson = (typeof casePeople)[number];

type Person = Actor & { accountId: string };

async function makePeople(organizationId: string, unitId: string) {
  const [otherUnit, askedUnit] = [
    await ensureSupervisoryUnit("另一单位"),
    await ensureSupervisoryUnit("被征询单位"),
  ];
  const { centerStaff, centerHead, supervisoryReviewer, officer, approver } = await makeOffices(unitId);
  const otherOrganization = await createOrganization();
  return {
    resident: await makePerson("resident"),
    applicant: await makePerson("resident"),
    promoter: await makePerson("resident"),
    operator: await makePerson("organizationOperator", { organizationId }),
    formerOperator: await makePerson("organizationOperator", { organizationId }),
    otherOrganization: await makePerson("organizationOperator", { organizationId: otherOrganization.id }),
    center: centerStaff,
    head: centerHead,
    otherCenter: await makePerson("centerStaff", { subdistrictCode: "310107014" }),
    unit: supervisoryReviewer,
    otherUnit: await makePerson("supervisoryReviewer", { supervisoryUnitId: otherUnit }),
    officer,
    approver,
    leader: await makePerson("leader"),
    creditOfficer: await makePerson("creditOfficer"),
    auditor: await makePerson("auditor"),
    ownOfficer: await makePerson("registrationOfficer"),
    askedCenter: await makePerson("centerHead", { subdistrictCode: "310107013" }),
    askedUnit: await makePerson("supervisoryReviewer", { supervisoryUnitId: askedUnit }),
    expert: await makePerson("reviewer"),
    systemAdmin: await makePerson("systemAdmin"),
    securityAdmin: await makePerson("securityAdmin"),
    auditAdmin: await makePerson("auditAdmin"),
  } satisfies Record<Exclude<CasePerson, "visitor">, Person>;
}

async function askAbout(caseId: string, people: Awaited<ReturnType<typeof makePeople>>) {
  const question = {
    caseId,
    question: "是否属实？",
    askedById: people.officer.accountId,
    askedByName: "陆晨",
  };
  for (const office of [
    { subdistrictCode: people.askedCenter.subdistrictCode, askedName: "中心" },
    { supervisoryUnitId: people.askedUnit.supervisoryUnitId, askedName: "单位" },
  ]) {
    await database().caseOpinion.create({ data: { ...question, ...office } });
  }
}

async function documentOf(caseId: string) {
  const { documentId, fileId } = await furnishDocument(caseId);
  return { documentId, fileId };
}

/** The places of the factory, and the subdistrict of the center that is asked. */
async function makePlaces() {
  await createPlaces();
  const name = { name: "曹杨新村街道", englishName: "Caoyang Xincun Subdistrict" };
  await database().subdistrict.create({ data: { code: "310107013", ...name } });
}

/**
 * Four cases with everybody around them: of promoters and of an organization, each as a draft and under way. An officer of
 * the bureau is one of the promoters; the other offices were asked about what is under way.
 */
export async function makeCases() {
  await makePlaces();
  const unitId = await ensureSupervisoryUnit();
  const { id: organizationId } = await createOrganization({
    subdistrictCode: "310107015",
    supervisoryUnitId: unitId,
  });
  const people = await makePeople(organizationId, unitId);
  const { applicant, promoter, ownOfficer, formerOperator } = people;
  const ofPromoters = async (status: "draft" | "consented") => {
    const { id } = await createRegistration({ status, applicant, supervisoryUnitId: unitId });
    for (const { accountId } of [promoter, ownOfficer]) {
      await database().caseParticipant.create({ data: { caseId: id, accountId } });
    }
    return id;
  };
  const ofOrganization = async (status: "draft" | "consented") => {
    const { id } = await createRegistration({
      kind: "change",
      status,
      applicant: formerOperator,
      organizationId,
    });
    await database().caseParticipant.deleteMany({ where: { caseId: id } });
    return id;
  };
  const drafts = { promoters: await ofPromoters("draft"), organization: await ofOrganization("draft") };
  const [promoters, organization] = [await ofPromoters("consented"), await ofOrganization("consented")];
  const opened = {
    promoters: await furnish(promoters, { officer: people.officer }),
    organization: await furnish(organization, { officer: people.officer }),
    draft: await documentOf(drafts.promoters),
  };
  for (const id of [promoters, organization]) await askAbout(id, people);
  await database().membership.updateMany({
    where: { accountId: formerOperator.accountId },
    data: { endedAt: new Date() },
  });
  return { people, drafts, promoters, organization, opened };
}
