import { inForceAt } from "@/lib/platform/auth/held-roles";
import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { FieldProblem, Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { isUuid } from "@/lib/platform/identifiers/uuid";
import { caseEvents } from "../events";
import { handlesCase } from "../policy";
import { getCase } from "../queries/case";
import { deskRoles } from "../queries/colleagues";
import { caseDetailsOf } from "../rules";
import { opinionQuestionSchema } from "../schema";

type Asked = {
  askedName: string;
  accountId?: string;
  subdistrictCode?: string;
  supervisoryUnitId?: string;
};

async function findAsked(tx: Transaction, kind: string, key: string, now: Date): Promise<Asked | null> {
  if (kind === "center") {
    const place = await tx.subdistrict.findUnique({ where: { code: key } });
    return place && { askedName: place.name, subdistrictCode: key };
  }
  if (!isUuid(key)) return null;
  if (kind === "supervisoryUnit") {
    const unit = await tx.supervisoryUnit.findUnique({ where: { id: key } });
    return unit && { askedName: unit.name, supervisoryUnitId: key };
  }
  const atDesk = { memberships: { some: { AND: [inForceAt(now), { role: { in: deskRoles } }] } } };
  const account = await tx.account.findFirst({ where: { id: key, status: "active", ...atDesk } });
  return account && { askedName: account.name, accountId: key };
}

/** Asks a colleague or another office about a case, which opens it to them. Refuses once the case is closed. */
export const askOpinion = command(
  opinionQuestionSchema,
  async ({ actor, tx, now }, { id, question, asked }) => {
    const file = await getCase(actor, id, tx);
    if (actor.accountId === null || !handlesCase(actor, file)) throw new Forbidden();
    if (file.closedAt !== null) throw new Refusal("cases.closedAlready");
    const [kind = "", key = ""] = asked.split(":");
    const found = await findAsked(tx, kind, key, now);
    if (!found || key === actor.accountId) throw new FieldProblem("asked", "cases.problems.nobodyAsked");
    await tx.caseOpinion.create({
      data: {
        caseId: id,
        question,
        askedById: actor.accountId,
        askedByName: actor.name,
        askedAt: now,
        ...found,
      },
    });
    const about = {
      ...caseDetailsOf(file),
      asked: found.askedName,
      askedIds: found.accountId ? [found.accountId] : [],
      subdistrictCode: found.subdistrictCode ?? null,
      supervisoryUnitId: found.supervisoryUnitId ?? null,
    };
    await record(tx, actor, caseEvents.opinionAsked(id, about));
    return { id };
  },
);
