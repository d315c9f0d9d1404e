import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { makeUscc } from "@/lib/platform/identifiers/uscc";
import { searchKeysOf } from "@/lib/platform/search-keys";

let serial = 0;

const categories = { socialGroup: "1", socialServiceOrganization: "2", foundation: "3" } as const;

export type OrganizationTraits = Partial<
  Omit<
    Prisma.OrganizationUncheckedCreateInput,
    "formerNames" | "establishedOn" | "deregisteredOn" | "certificateValidUntil"
  >
> & {
  establishedOn?: string;
  deregisteredOn?: string;
  certificateValidUntil?: string;
  formerNames?: string[];
};

const date = (text: string | undefined) =>
  text === undefined ? undefined : toDatabaseDate(calendarDate(text));

/** Two subdistricts and a community, which entries of the register stand on. */
export async function createPlaces() {
  await database().subdistrict.createMany({
    data: [
      { code: "310107014", name: "长风新村街道", englishName: "Changfeng Xincun Subdistrict", position: 1 },
      { code: "310107015", name: "长寿路街道", englishName: "Changshou Road Subdistrict", position: 2 },
    ],
    skipDuplicates: true,
  });
  await database().community.createMany({
    data: [{ code: "310107015001", name: "普雄居委会", kind: "urban", subdistrictCode: "310107015" }],
    skipDuplicates: true,
  });
}

/** An entry of the register as it would stand there, with its search keys. */
export async function createOrganization(traits: OrganizationTraits = {}) {
  serial += 1;
  const {
    formerNames = [],
    establishedOn = "2016-04-18",
    deregisteredOn,
    certificateValidUntil,
    ...rest
  } = traits;
  const kind = rest.kind ?? "socialServiceOrganization";
  const isFiled = kind === "communityOrganization";
  const body = `MJT${String(serial).padStart(5, "0")}`;
  const entry = {
    kind,
    name: `上海普陀区第${serial}社区服务中心`,
    uscc: isFiled ? null : makeUscc(categories[kind as keyof typeof categories], "310107", body),
    filingNumber: isFiled ? `PT-015-2024-${String(serial).padStart(4, "0")}` : null,
    sector: "socialService" as const,
    domicile: "上海市普陀区长寿路1号",
    subdistrictCode: "310107015",
    legalRepresentativeName: "周雅琴",
    ...rest,
  };
  return database().organization.create({
    data: {
      ...entry,
      ...searchKeysOf({ ...entry, formerNames }),
      establishedOn: date(establishedOn) as Date,
      deregisteredOn: date(deregisteredOn),
      certificateValidUntil: date(certificateValidUntil),
      formerNames: { create: formerNames.map((name) => ({ name, usedUntil: new Date("2020-01-01") })) },
    },
  });
}

/** Somebody at a desk, as sessions give them; holds nothing in the database. */
export const actorAs = (
  role: "registrationOfficer" | "centerStaff" | "organizationOperator",
  place: object = {},
) => ({
  accountId: null,
  name: "王斌",
  role,
  organizationId: null,
  subdistrictCode: null,
  supervisoryUnitId: null,
  ...place,
});
