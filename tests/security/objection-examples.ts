import { fileObjection } from "@/lib/domain/credit/objections/commands/file-objection";
import { forwardObjection } from "@/lib/domain/credit/objections/commands/forward-objection";
import { refuseObjection } from "@/lib/domain/credit/objections/commands/refuse-objection";
import { requestSecondLook } from "@/lib/domain/credit/objections/commands/request-second-look";
import { recordKindKeys } from "@/lib/domain/credit/records/rules";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { makeRecord } from "@/tests/factories/credit";
import type { Cast } from "./cast";

const reason = "测试所需";
const always = (input: object) => () => input;

/** Objections of the subject organization at the stations from which steps lead on. */
async function objectionsOf({ actors, subject }: Cast) {
  const officer = await makePerson("creditOfficer");
  const file = async () => {
    const record = await makeRecord(subject.id, {
      kind: "inspection.minorProblems",
      occurredOn: "2026-02-03",
    });
    const filing = { recordId: record.id, demand: "remove", reason } as const;
    return (await fileObjection(actors.organization, filing)).id;
  };
  const [filed, forwarded, refused, secondLook] = [await file(), await file(), await file(), await file()];
  await forwardObjection(officer, { id: forwarded, supplier: "税务局", question: reason });
  for (const id of [refused, secondLook]) await refuseObjection(officer, { id, reason });
  await requestSecondLook(actors.organization, { id: secondLook, reason });
  return { filed, forwarded, refused, secondLook };
}

async function draftOf(ordinal: number, status: "draft" | "proposed") {
  const author = await makePerson("creditOfficer");
  const by = { createdById: author.accountId, createdByName: author.name };
  const row = await database().creditRulebook.create({
    data: { ordinal, status, title: "规则", titleEn: "Rules", content: originalContent, ...by },
  });
  return { id: row.id, version: 1 };
}

/** What each line of the command table about the rules of credit, records and objections sends. */
export async function makeObjectionInputs(cast: Cast): Promise<Record<string, (actor: Actor) => object>> {
  const { filed, forwarded, refused, secondLook } = await objectionsOf(cast);
  const [draft, proposed] = [await draftOf(61, "draft"), await draftOf(62, "proposed")];
  const { id: recordId } = await makeRecord(cast.subject.id, {
    kind: "penalty.warning",
    occurredOn: "2026-02-03",
  });
  const figures = { points: -10, perUnit: 0, unitCap: "", cap: "", validityMonths: 12, decay: "none" };
  const words = { title: "规则", titleEn: "Rules" };
  return {
    draftRulebook: always(words),
    describeRulebook: always({ ...draft, ...words, changes: "", changesEn: "" }),
    changeCreditRule: always({ ...draft, key: recordKindKeys[0], ...figures }),
    changeDimension: always({ ...draft, key: "society", maximum: 50, start: 10 }),
    changeGrades: always({ ...draft, A: 900, B: 700, C: 500, months: 6 }),
    requestRehearsal: always({ id: draft.id }),
    proposeRulebook: always(draft),
    returnRulebook: always({ ...proposed, reason }),
    adoptRulebook: always({ ...proposed, effectiveFrom: "2999-01-01" }),
    withdrawRulebook: always(draft),
    annulRecord: always({ id: recordId, reason }),
    fileObjection: always({ recordId, demand: "remove", reason }),
    forwardObjection: always({ id: filed, supplier: "税务局", question: reason }),
    recordAnswer: always({ id: forwarded, answer: reason }),
    correctObjection: always({ id: filed, reason, decision: "annulled" }),
    refuseObjection: always({ id: filed, reason }),
    requestSecondLook: always({ id: refused, reason }),
    correctOnSecondLook: always({ id: secondLook, reason, decision: "annulled" }),
    confirmRefusal: always({ id: secondLook, reason }),
    withdrawObjection: always({ id: filed, reason }),
    lapseObjection: always({ id: refused }),
  };
}
