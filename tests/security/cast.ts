import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson, makeSession } from "@/tests/factories/accounts";
import { createOrganization, createPlaces } from "@/tests/factories/organization";

/** Who is asked about in both access tables, in the order of their columns. */
export const players = [
  "visitor",
  "resident",
  "organization",
  "otherOrganization",
  "center",
  "otherCenter",
  "unit",
  "officer",
  "approver",
  "auditor",
  "expert",
  "systemAdmin",
  "securityAdmin",
  "auditAdmin",
] as const;

export type Player = (typeof players)[number];

/** Everybody around one organization of a subdistrict, and their counterparts elsewhere. */
export async function makeCast() {
  await createPlaces();
  const supervisoryUnit = await database().supervisoryUnit.create({
    data: { name: "上海市普陀区教育局", englishName: "Putuo District Education Bureau" },
  });
  const subject = await createOrganization({
    subdistrictCode: "310107015",
    supervisoryUnitId: supervisoryUnit.id,
    certificateNumber: "5310107MJX1",
    certificateValidUntil: "2030-12-31",
  });
  const other = await createOrganization({ subdistrictCode: "310107014" });
  const actors: Record<Player, Actor> = {
    visitor,
    resident: await makePerson("resident"),
    organization: await makePerson("legalRepresentative", { organizationId: subject.id }),
    otherOrganization: await makePerson("legalRepresentative", { organizationId: other.id }),
    center: await makePerson("centerStaff", { subdistrictCode: "310107015" }),
    otherCenter: await makePerson("centerStaff", { subdistrictCode: "310107014" }),
    unit: await makePerson("supervisoryReviewer", { supervisoryUnitId: supervisoryUnit.id }),
    officer: await makePerson("registrationOfficer"),
    approver: await makePerson("approver"),
    auditor: await makePerson("auditor"),
    expert: await makePerson("reviewer"),
    systemAdmin: await makePerson("systemAdmin"),
    securityAdmin: await makePerson("securityAdmin"),
    auditAdmin: await makePerson("auditAdmin"),
  };
  return { actors, subject, other, supervisoryUnit };
}

export type Cast = Awaited<ReturnType<typeof makeCast>>;

/** The cookie header of a person who has just signed in; empty for visitors. */
export async function cookieOf({ accountId }: Actor, { isHttps = false } = {}): Promise<string> {
  if (!accountId) return "";
  const { token } = await makeSession(accountId, new Date());
  return `${isHttps ? "__Host-" : ""}linli.session=${token}`;
}
