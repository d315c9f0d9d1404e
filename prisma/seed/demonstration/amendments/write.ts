import { yearOf } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import type { Resident } from "../district";
import type { Desk } from "../histories/actors";
import type { HistoryEntry } from "../histories/entry";
import { versionOf } from "../register/rows";
import { entriesOf } from "./entries";
import { placeCorrections } from "./place";

/** Writes corrections in every status, and returns how they came about for the record. */
export async function writeAmendments(
  tx: Transaction,
  residents: readonly Resident[],
  desks: readonly Desk[],
): Promise<HistoryEntry[]> {
  const amendments = placeCorrections(residents, desks);
  await tx.amendment.createMany({
    data: amendments.map(
      ({ id, number, status, resident, changes, proposer, decider, proposedAt, ...rest }) => {
        const isDecided = status === "confirmed" || status === "declined";
        return {
          id,
          number,
          organizationId: resident.draft.id,
          status,
          changes,
          reason: rest.reason,
          organizationVersion: versionOf(resident.changes),
          proposedById: proposer.accountId,
          proposedByName: proposer.name,
          proposedAt,
          decidedById: isDecided ? decider.accountId : null,
          decidedByName: isDecided ? decider.name : null,
          decidedAt: isDecided ? rest.decidedAt : null,
          decisionReason: rest.decisionReason ?? null,
          version: status === "proposed" ? 1 : 2,
        };
      },
    ),
  });
  const confirmed = amendments.filter(({ status }) => status === "confirmed");
  await tx.organization.updateMany({
    where: { id: { in: confirmed.map(({ resident }) => resident.draft.id) } },
    data: { version: { increment: 1 } },
  });
  const years = new Set(amendments.map(({ proposedOn }) => yearOf(proposedOn)));
  await tx.numberSeries.createMany({
    data: [...years].map((year) => {
      const taken = amendments.filter(({ proposedOn }) => yearOf(proposedOn) === year).length;
      return { series: `amendment-${year}`, next: taken + 1 };
    }),
  });
  return amendments.flatMap(entriesOf);
}
