import { beforeAll, expect, it } from "vitest";
import { listDistrictYears } from "@/lib/domain/organizations/register/queries/district";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { readRegisterQuery } from "@/lib/domain/organizations/register/schema";
import { onRegisterStatuses } from "@/lib/domain/organizations/rules";
import { visitor } from "@/lib/platform/auth/actor";
import { createOrganization, createPlaces } from "../../factories/organization";

beforeAll(async () => {
  await createPlaces();
  await createOrganization({ establishedOn: "2015-12-31", isGovernmentFounded: true });
  await createOrganization({ establishedOn: "2016-01-01", status: "suspended" });
  await createOrganization({ kind: "socialGroup", establishedOn: "2026-11-22" });
  await createOrganization({ kind: "foundation", establishedOn: "2026-01-01" });
  await createOrganization({
    establishedOn: "2010-05-01",
    status: "deregistered",
    deregisteredOn: "2024-12-31",
  });
  await createOrganization({ establishedOn: "2026-02-01", status: "revoked", deregisteredOn: "2026-10-01" });
  await createOrganization({ kind: "communityOrganization", establishedOn: "2020-01-01" });
});

const status = [...onRegisterStatuses];
const count = async (params: Record<string, string | string[]>) =>
  (await countRegister(visitor, readRegisterQuery(params))).total;

it("each number of the home page is the length of the list that it opens", async () => {
  const now = (await listDistrictYears(visitor, 2026)).at(-1);
  expect(now).toEqual({
    year: 2026,
    registered: await count({ status }),
    socialGroups: await count({ status, kind: "socialGroup" }),
    socialServiceOrganizations: await count({ status, kind: "socialServiceOrganization" }),
    foundations: await count({ status, kind: "foundation" }),
    governmentFounded: await count({ status, government: "yes" }),
    filed: await count({ status, register: "filed" }),
    newlyRegistered: await count({ founded: "2026-2026" }),
  });
  expect(now).toMatchObject({ registered: 4, newlyRegistered: 3, governmentFounded: 1, filed: 1 });
});

it("an entry counts until the year in which it left the register", async () => {
  const years = new Map(
    (await listDistrictYears(visitor, 2026)).map(({ year, registered }) => [year, registered]),
  );
  expect(years.get(2017)).toBe(3);
  expect(years.get(2023)).toBe(3);
  expect(years.get(2024)).toBe(2);
  expect(years.size).toBe(10);
});
