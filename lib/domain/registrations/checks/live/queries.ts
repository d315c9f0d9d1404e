import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database } from "@/lib/platform/db/client";
import { parseUscc } from "@/lib/platform/identifiers/uscc";
import { applicationsVisibleTo } from "../../policy";
import { checkName } from "../names/queries";
import { checkElsewhere } from "../people/queries";
import { identityChecks } from "../people/rules";
import { bases, found } from "../rules";
import type { MachineCheck } from "../schema";
import type { LiveQuestion } from "./schema";

/** What belongs to one's own application, and is therefore not in its way. Nothing where it is not one's own. */
async function ownOf(actor: Actor, id: string | undefined) {
  const row =
    id === undefined
      ? null
      : await database().case.findFirst({
          where: { AND: [applicationsVisibleTo(actor), { id }] },
          select: {
            organizationId: true,
            registration: { select: { predecessorId: true, nameCaseId: true } },
          },
        });
  const known = (ids: (string | null | undefined)[]) => ids.filter((one) => typeof one === "string");
  return {
    ownIds: known([row?.organizationId, row?.registration?.predecessorId]),
    ownCaseIds: known([row && id, row?.registration?.nameCaseId]),
  };
}

/**
 * Answers a form while somebody types. Tells of persons what the public register shows and no more; who is barred from
 * office is not said here.
 */
export async function answerLive(
  actor: Actor,
  question: LiveQuestion,
  today: CalendarDate,
): Promise<MachineCheck[]> {
  const { target } = question;
  switch (question.check) {
    case "name": {
      const { name, kind, sector = null, id } = question;
      return checkName(name, { kind, sector, ...(await ownOf(actor, id)) }, target, today);
    }
    case "identity": {
      const person = { name: "", identity: question.identity, title: null, isCivilServant: false };
      return identityChecks([person], today, target, false);
    }
    case "legalRepresentative": {
      const { name, kind, id } = question;
      const { ownIds } = await ownOf(actor, id);
      return [await checkElsewhere({ name, identity: null }, { kind, ownIds, target }, today)];
    }
    case "unitCode": {
      const outcome = parseUscc(question.code).ok ? "passed" : "failed";
      return [found("unitCodes", outcome, target, bases.codes, { count: 1, names: [], named: "no" })];
    }
  }
}
