import { onRegisterStatuses } from "@/lib/domain/organizations/rules";
import type { OrganizationKind, Sector } from "@/lib/domain/organizations/schema";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";
import { gramsOf, normalized } from "@/lib/platform/search-keys/normalized";
import { readingsOf } from "@/lib/platform/search-keys/readings";
import { closedStatuses } from "../../rules";
import { linkTo } from "../links/rules";
import { bases, found } from "../rules";
import type { MachineCheck } from "../schema";
import { areSimilar, coreOf, type NameHolder, nameFormCheck, nameTakenCheck, type SpokenCore } from "./rules";

const { sql } = Prisma;

/** Whom a name is for: what is its own is not in its way. */
export type NameApplicant = {
  kind: OrganizationKind;
  sector: Sector | null;
  /** The applying organization, and the filed one that rises into the register. */
  ownIds: readonly string[];
  /** The case itself, and the name check that reserved the name for it. */
  ownCaseIds: readonly string[];
};

/** Who has a name already: on the register, formerly, or reserved or asked for by another application. */
export async function findNameHolders(
  name: string,
  applicant: NameApplicant,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<NameHolder[]> {
  const entries = await tx.organization.findMany({
    where: {
      id: { notIn: [...applicant.ownIds] },
      kind: { not: "communityOrganization" },
      OR: [
        { name, status: { in: [...onRegisterStatuses] } },
        { formerNames: { some: { name } }, status: { in: [...onRegisterStatuses] } },
      ],
    },
    select: { name: true, uscc: true, filingNumber: true },
  });
  const applications = await tx.registration.findMany({
    where: {
      caseId: { notIn: [...applicant.ownCaseIds] },
      case: { title: name, organizationId: null, submittedAt: { not: null } },
      OR: [
        { nameReservedUntil: { gte: toDatabaseDate(today) }, case: { status: "approved" } },
        { case: { status: { notIn: [...closedStatuses] } } },
      ],
    },
    select: { nameReservedUntil: true },
  });
  return [
    ...entries.map((entry) => ({
      reason: entry.name === name ? ("registered" as const) : ("former" as const),
      holder: entry.name,
      href: linkTo(entry).href,
    })),
    ...applications.map(({ nameReservedUntil: until }) =>
      until === null
        ? ({ reason: "applied" } as const)
        : ({ reason: "reserved", until: fromDatabaseDate(until) } as const),
    ),
  ];
}

function spoken(name: string): SpokenCore {
  const core = coreOf(name);
  const [reading = []] = readingsOf(core);
  return [...core].map((character, at) => ({ character, syllable: reading[at] ?? character }));
}

/** So many candidates are gathered, and so many of those that share most are compared. */
const gathered = 5_000;
const compared = 300;
const shown = 5;

/**
 * Registered organizations whose names could be taken for this one. Names that share pairs of characters or the sound of
 * their beginning are gathered by the search keys; the rule judges them.
 */
async function findSimilar(name: string, applicant: NameApplicant, tx: Transaction) {
  const own = spoken(name);
  const pairs = gramsOf(normalized(coreOf(name))).filter((gram) => [...gram].length === 2);
  if (pairs.length === 0) return [];
  const sound = own
    .slice(0, 2)
    .map(({ syllable }) => syllable)
    .join("");
  const soundsAlike = sound.length >= 3 ? sql`OR "latinText" LIKE ${`%${sound}%`}` : sql``;
  const rows = await tx.$queryRaw<
    { id: string; name: string; uscc: string | null; sector: Sector; kind: OrganizationKind }[]
  >`
    WITH gathered AS MATERIALIZED (
      SELECT "id", "name", "uscc", "sector", "kind", "grams" FROM "Organization"
      WHERE ("grams" && ${pairs}::text[] ${soundsAlike})
        AND "kind" <> 'communityOrganization' AND "status" IN ('active', 'suspended', 'liquidating')
      LIMIT ${gathered}
    )
    SELECT "id", "name", "uscc", "sector"::text, "kind"::text FROM gathered
    ORDER BY (SELECT count(*) FROM unnest(${pairs}::text[]) AS typed(pair) WHERE typed.pair = ANY("grams")) DESC, "id"
    LIMIT ${compared}`;
  return rows.filter(
    (row) => row.name !== name && !applicant.ownIds.includes(row.id) && areSimilar(own, spoken(row.name)),
  );
}

/**
 * Everything about a name: its form, whether it is free, and which names of the district are like it. Names alike in the
 * same kind and field are a ground on which establishment can be refused.
 */
export async function checkName(
  name: string,
  applicant: NameApplicant,
  target: string,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<MachineCheck[]> {
  const [holders, similar] = [
    await findNameHolders(name, applicant, today, tx),
    await findSimilar(name, applicant, tx),
  ];
  const inTheField = similar.filter(
    ({ kind, sector }) => kind === applicant.kind && sector === applicant.sector,
  );
  const others = similar.filter((one) => !inTheField.includes(one));
  const listed = (key: "nameSimilar" | "sameInArea", some: typeof similar) => ({
    ...found(
      key,
      some.length > 0 ? "warning" : "passed",
      target,
      key === "nameSimilar" ? bases.names : bases.sameInArea,
      {
        name,
        count: some.length,
        names: some.slice(0, shown).map((one) => one.name),
      },
    ),
    links: some.slice(0, shown).map((one) => linkTo({ ...one, filingNumber: null })),
  });
  return [
    nameFormCheck(name, applicant.kind, target),
    nameTakenCheck(name, holders, target),
    listed("nameSimilar", others),
    ...(applicant.sector === null ? [] : [listed("sameInArea", inTheField)]),
  ];
}

/** An alternative name: its form and whether it is free. */
export async function checkAlternativeName(
  name: string,
  applicant: NameApplicant,
  target: string,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<MachineCheck[]> {
  const holders = await findNameHolders(name, applicant, today, tx);
  return [nameFormCheck(name, applicant.kind, target, true), nameTakenCheck(name, holders, target, true)];
}
