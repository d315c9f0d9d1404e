import { type Actor, deskOf, isBureau } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { asksNothing, searchCondition } from "@/lib/platform/search-keys";
import { unfiledStatuses } from "../../rules";
import type { AnnualCheckStatus } from "../../schema";
import type { CheckSearch, CheckState } from "../schema";

type CheckFilter = Prisma.AnnualCheckWhereInput;

const nothing: CheckFilter = { caseId: { in: [] } };

/** Whose checks an office watches over: the bureau all, a center and a supervisory unit those of their own. */
export function watchedBy(actor: Actor): CheckFilter {
  if (isBureau(actor)) return {};
  const { subdistrictCode, supervisoryUnitId } = actor;
  const desk = deskOf(actor.role);
  if (desk === "center" && subdistrictCode !== null) return { case: { subdistrictCode } };
  if (desk === "supervisoryUnit" && supervisoryUnitId !== null) return { case: { supervisoryUnitId } };
  return nothing;
}

const inStatus = (...statuses: AnnualCheckStatus[]): CheckFilter => ({ case: { status: { in: statuses } } });
const isFiled: CheckFilter = { filedOn: { not: null } };

function stateCondition(state: CheckState): CheckFilter {
  switch (state) {
    case "due":
      return { case: { status: { not: "exempted" } } };
    case "unfiled":
      return inStatus(...unfiledStatuses);
    case "filed":
      return isFiled;
    case "onTime":
      return { daysLate: 0 };
    case "late":
      return { daysLate: { gt: 0 } };
    case "qualified":
    case "basicallyQualified":
    case "unqualified":
      return { OR: [{ reassessment: state }, { reassessment: null, conclusion: state }] };
    default:
      return inStatus(state);
  }
}

/** All words of a search, by the same keys as every list. */
function foundBy(q: string): CheckFilter {
  if (q === "") return {};
  const condition = searchCondition(q);
  if (asksNothing(condition)) return nothing;
  const grams = [...condition.han.flatMap((run) => run.grams), ...condition.initials];
  const contains = (like: string) => like.replaceAll("%", "").replaceAll("\\", "");
  return {
    case: {
      AND: [
        ...(grams.length > 0 ? [{ grams: { hasEvery: grams } }] : []),
        ...condition.han.map(({ like }) => ({ searchText: { contains: contains(like) } })),
        ...condition.latin.map((like) => ({ latinText: { contains: contains(like) } })),
      ],
    },
  };
}

/** Everything that a list of checks asks, within what the reader watches over. */
export function checkCondition(actor: Actor, search: CheckSearch): CheckFilter {
  const { year, kind, state, subdistrict, unit, missed, q } = search;
  return {
    AND: [
      watchedBy(actor),
      { year },
      kind ? { campaign: { kind } } : {},
      stateCondition(state),
      subdistrict ? { case: { subdistrictCode: subdistrict } } : {},
      unit ? { case: { supervisoryUnitId: unit } } : {},
      missed ? { missedYears: { gte: missed } } : {},
      foundBy(q),
    ],
  };
}
