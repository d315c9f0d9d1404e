import { tombstoneStatuses } from "@/lib/domain/organizations/rules";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { searchKeysOf } from "@/lib/platform/search-keys";
import { chanceOf } from "../chance";
import type { PastChange } from "../histories/earlier-values";
import { uuidAt } from "../identities";
import type { Draft } from "./draft";

const authorities = {
  socialGroup: "district",
  socialServiceOrganization: "district",
  foundation: "city",
  communityOrganization: "center",
} as const;

const activityAreas = {
  socialGroup: "上海市普陀区",
  socialServiceOrganization: "上海市普陀区",
  foundation: "上海市",
  communityOrganization: "",
} as const;

export const hasEnded = (draft: Draft) => tombstoneStatuses.some((status) => status === draft.status);

/** How many changes an entry has been through, as its version counts them. */
export const versionOf = (changes: readonly PastChange[]) => new Set(changes.map(({ day }) => day)).size + 1;

/** The row of an entry with its search keys. `createdAt` follows from when it was written. */
export function organizationRow(
  draft: Draft,
  changes: readonly PastChange[],
  unitId: string | null,
): Prisma.OrganizationCreateManyInput {
  const isFiled = draft.kind === "communityOrganization";
  const uscc = isFiled ? null : draft.code;
  const filingNumber = isFiled ? draft.code : null;
  const legalRepresentativeName = draft.legalRepresentative.name;
  const formerNames = changes.filter(({ field }) => field === "name").map(({ before }) => String(before));
  const { id, kind, status, name, englishName, shortName, certificate } = draft;
  return {
    id,
    kind,
    status,
    name,
    englishName,
    shortName,
    uscc,
    filingNumber,
    legalForm: draft.legalForm,
    registeredBy: authorities[kind],
    sector: draft.sector,
    purpose: draft.purpose,
    businessScope: draft.businessScope,
    activityArea: activityAreas[kind],
    domicile: draft.domicile,
    postalCode: draft.postalCode,
    subdistrictCode: draft.subdistrictCode,
    communityCode: draft.communityCode,
    registeredCapital: draft.registeredCapital,
    establishedOn: toDatabaseDate(draft.establishedOn),
    deregisteredOn: hasEnded(draft) ? toDatabaseDate(draft.statusSince) : null,
    legalRepresentativeName,
    supervisoryUnitId: unitId,
    isDirectRegistration: draft.isDirectRegistration,
    isGovernmentFounded: draft.isGovernmentFounded,
    isCharity: draft.isCharity,
    hasPublicFundraising: draft.hasPublicFundraising,
    partyOrganization: draft.partyOrganization,
    memberCount: draft.memberCount,
    staffCount: draft.staffCount,
    phone: draft.phone,
    email: draft.email,
    website: draft.website,
    certificateNumber: certificate?.number ?? null,
    certificateIssuedOn: certificate ? toDatabaseDate(certificate.issuedOn) : null,
    certificateValidUntil: certificate ? toDatabaseDate(certificate.validUntil) : null,
    version: versionOf(changes),
    ...searchKeysOf({
      name,
      formerNames,
      shortName,
      englishName,
      legalRepresentativeName,
      uscc,
      filingNumber,
    }),
  };
}

/** Since when the entry has which status: active from its start, another one after that. */
export function statusPeriodRows(draft: Draft): (Prisma.StatusPeriodCreateManyInput & { id: string })[] {
  const organizationId = draft.id;
  const chance = chanceOf(`status periods of ${organizationId}`);
  const since = toDatabaseDate(draft.establishedOn);
  const until = draft.status === "active" ? null : toDatabaseDate(draft.statusSince);
  const founding = draft.kind === "communityOrganization" ? "准予备案" : "准予成立登记";
  const id = uuidAt(chance, since);
  const first = { id, organizationId, status: "active" as const, since, until, reason: founding };
  if (until === null) return [first];
  return [
    first,
    {
      id: uuidAt(chance, until),
      organizationId,
      status: draft.status,
      since: until,
      until: null,
      reason: draft.statusReason,
    },
  ];
}

export function formerNameRows(
  draft: Draft,
  changes: readonly PastChange[],
): (Prisma.FormerNameCreateManyInput & { id: string })[] {
  const chance = chanceOf(`former names of ${draft.id}`);
  return changes
    .filter(({ field }) => field === "name")
    .map(({ before, day }) => ({
      id: uuidAt(chance, toDatabaseDate(day)),
      organizationId: draft.id,
      name: String(before),
      usedUntil: toDatabaseDate(day),
    }));
}
