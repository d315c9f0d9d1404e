import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { visibleTo } from "../policy";
import { type OfficeTitle, type OrganizationStatus, officeTitles } from "../schema";
import { particularsOf } from "./particulars";

const organizationFields = {
  subdistrict: true,
  community: { select: { name: true } },
  supervisoryUnit: { select: { name: true, englishName: true } },
  formerNames: { select: { name: true, usedUntil: true }, orderBy: { usedUntil: "desc" } },
  statusPeriods: { orderBy: { since: "desc" } },
} satisfies Prisma.OrganizationInclude;

export type StatusSpan = {
  id: string;
  status: OrganizationStatus;
  since: CalendarDate;
  until: CalendarDate | null;
  reason: string;
};

const dateOrNull = (date: Date | null) => date && fromDatabaseDate(date);

async function findOrganization(actor: Actor, where: Prisma.OrganizationWhereInput) {
  const row = await database().organization.findFirst({
    where: { AND: [visibleTo(actor), where] },
    include: organizationFields,
    relationLoadStrategy: "join",
  });
  if (!row) throw new NotFound();
  const { subdistrict, community, supervisoryUnit } = row;
  return {
    ...particularsOf(row),
    id: row.id,
    version: row.version,
    updatedAt: row.updatedAt,
    subdistrict,
    community,
    supervisoryUnit,
    formerNames: row.formerNames.map(({ name, usedUntil }) => ({
      name,
      usedUntil: fromDatabaseDate(usedUntil),
    })),
    statusPeriods: row.statusPeriods.map(
      ({ id, status, since, until, reason }): StatusSpan => ({
        id,
        status,
        reason,
        since: fromDatabaseDate(since),
        until: dateOrNull(until),
      }),
    ),
  };
}

/** An entry with everything that its public page shows at first sight. */
export type OrganizationEntry = Awaited<ReturnType<typeof findOrganization>>;

/** The entry with this unified social credit code, as written on the certificate. Throws NotFound. */
export function getOrganization(actor: Actor, uscc: string): Promise<OrganizationEntry> {
  return findOrganization(actor, { uscc });
}

/** The community organization filed under this number. Throws NotFound. */
export function getFiledOrganization(actor: Actor, filingNumber: string): Promise<OrganizationEntry> {
  return findOrganization(actor, { filingNumber });
}

/** The entry with this id, for the desks. Throws NotFound. */
export function getOrganizationById(actor: Actor, id: string): Promise<OrganizationEntry> {
  return findOrganization(actor, { id });
}

export type OfficeHeld = {
  id: string;
  person: string;
  title: OfficeTitle;
  startedOn: CalendarDate;
  termEndsOn: CalendarDate | null;
  endedOn: CalendarDate | null;
};

/** Who holds and held office, by rank and newest first. Names only: nothing else of a person is public. */
export async function listOffices(actor: Actor, organizationId: string): Promise<OfficeHeld[]> {
  const offices = await database().office.findMany({
    where: { organization: { AND: [visibleTo(actor), { id: organizationId }] } },
    select: {
      id: true,
      title: true,
      startedOn: true,
      termEndsOn: true,
      endedOn: true,
      person: { select: { name: true } },
    },
    orderBy: [{ startedOn: "desc" }, { id: "asc" }],
    relationLoadStrategy: "join",
  });
  return offices
    .map(({ person, startedOn, termEndsOn, endedOn, ...office }) => ({
      ...office,
      person: person.name,
      startedOn: fromDatabaseDate(startedOn),
      termEndsOn: dateOrNull(termEndsOn),
      endedOn: dateOrNull(endedOn),
    }))
    .sort((first, second) => officeTitles.indexOf(first.title) - officeTitles.indexOf(second.title));
}

/** How many other entries there are in the same subdistrict and of the same standing, for the link to them. */
export function countNeighbors(actor: Actor, organization: OrganizationEntry): Promise<number> {
  const isFiled = organization.kind === "communityOrganization";
  return database().organization.count({
    where: {
      AND: [
        visibleTo(actor),
        {
          subdistrictCode: organization.subdistrictCode,
          kind: isFiled ? "communityOrganization" : { not: "communityOrganization" },
          id: { not: organization.id },
        },
      ],
    },
  });
}
