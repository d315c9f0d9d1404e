import { getRule } from "@/lib/domain/district/queries/rules";
import { isOnRegister } from "@/lib/domain/organizations/rules";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import { judgePenalties } from "../candidates/rules";
import type { Candidate } from "../candidates/schema";
import type { ListingFact } from "../schema";
import type { Sources } from "./found-eligible";

async function readPenalties({ tx, today, since, organizationId }: Sources) {
  const until = toDatabaseDate(today);
  const recent = { annulledOn: null, decidedOn: { gte: toDatabaseDate(since), lte: until } };
  const rows = await tx.penalty.findMany({
    where: {
      annulledOn: null,
      decidedOn: { lte: until },
      organization: {
        ...(organizationId && { id: organizationId }),
        kind: { not: "communityOrganization" },
        registeredBy: "district",
        penalties: { some: recent },
      },
    },
    include: { organization: { select: { status: true } } },
  });
  return rows.map((row) => ({ ...row, decidedOn: fromDatabaseDate(row.decidedOn) }));
}

type PenaltyRow = Awaited<ReturnType<typeof readPenalties>>[number];

function factOf(key: "penalized" | "earlierPenalty", penalty: PenaltyRow): ListingFact {
  const { id, number, department, decidedOn, kind, fine } = penalty;
  const isFined = fine !== null && fine > 0n ? "yes" : "no";
  const values = { number, department, decidedOn, kind, isFined, fineFen: String(fine ?? 0n) };
  return { key, values, record: { type: "penalty", id } };
}

/** Penalties of any department, each as the condition that it fulfils. */
export async function findPenalized(sources: Sources): Promise<Candidate[]> {
  const { tx, today, since } = sources;
  const figures = {
    majorFine: BigInt(await getRule("listing.majorFine", today, tx)),
    repeatMonths: await getRule("listing.repeatMonths", today, tx),
  };
  const byOrganization = new Map<string, PenaltyRow[]>();
  for (const penalty of await readPenalties(sources)) {
    const others = byOrganization.get(penalty.organizationId) ?? [];
    byOrganization.set(penalty.organizationId, [...others, penalty]);
  }
  return [...byOrganization.values()].flatMap((penalties) =>
    judgePenalties(penalties, figures)
      .filter(({ penalty }) => penalty.decidedOn >= since)
      .filter(
        ({ penalty, condition }) =>
          condition === "registrationRevoked" || isOnRegister(penalty.organization.status),
      )
      .map(({ penalty, condition, earlier }) => ({
        condition,
        recordId: penalty.id,
        organizationId: penalty.organizationId,
        facts: [factOf("penalized", penalty), ...(earlier ? [factOf("earlierPenalty", earlier)] : [])],
      })),
  );
}
