import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db/client";
import { createOrganization, createPlaces } from "@/tests/factories/organization";
import { subdistrictCode } from "@/tests/factories/registrations";
import { approved, officers, verbsOf } from "./decisions";

let first: Awaited<ReturnType<typeof approved>>;

beforeAll(async () => {
  await createPlaces();
  await createOrganization({ kind: "communityOrganization", filingNumber: "PT-015-2026-0002" });
  first = await approved("communityFiling");
}, 60_000);

describe("an approved filing", () => {
  it("enters the register without credit code, under the subdistrict's number", async () => {
    expect(first.organization).toMatchObject({
      kind: "communityOrganization",
      registeredBy: "center",
      legalForm: "unincorporated",
      uscc: null,
      filingNumber: "PT-015-2026-0001",
      subdistrictCode,
      memberCount: 18,
      certificateValidUntil: null,
    });
    expect(first.offices).toMatchObject([{ title: "head", person: { name: "赵敏" } }]);
    expect(await verbsOf(first.organization?.id ?? "")).toEqual(["organization.filed"]);
  });

  it("gives the certificate of a filing and announces nothing", () => {
    expect(first.certificates).toMatchObject([
      { kind: "filing", number: "沪普备证字〔2026〕第000001号", validUntil: null },
    ]);
    expect(first.announcements).toEqual([]);
  });

  it("passes over a number that an entry bears already", async () => {
    const next = await approved("communityFiling");
    expect(next.organization?.filingNumber).toBe("PT-015-2026-0003");
  });

  it("gives no role to staff of the center, who file for neighbors", async () => {
    const { centerStaff } = await officers();
    const filed = await approved("communityFiling", { applicant: centerStaff });
    const members = { organizationId: filed.organization?.id };
    expect(await database().membership.count({ where: members })).toBe(0);
  });
});
