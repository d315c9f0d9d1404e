import { acceptComplaint } from "@/lib/domain/supervision/complaints/commands/accept";
import { answerQuestion } from "@/lib/domain/supervision/complaints/commands/answer";
import { askOrganization } from "@/lib/domain/supervision/complaints/commands/ask";
import { concludeComplaint } from "@/lib/domain/supervision/complaints/commands/conclude";
import { fileComplaint } from "@/lib/domain/supervision/complaints/commands/file";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { makeResident } from "@/tests/factories/supervision";
import type { Cast } from "./cast";
import type { Example } from "./examples";

const nobody = "0198c0de-0000-7000-8000-000000000000";
const longAgo = { now: new Date("2026-03-02T02:00:00Z") };
const words = { finding: "属实。", reply: "已经整改。" };

type Stage = "filed" | "forwarded" | "accepted" | "asked" | "proposed" | "closed" | "thanks";

/** A complaint about the subject organization, of somebody outside of the cast unless told, taken so far. */
async function complaintIn({ actors, subject }: Cast, stage: Stage, by?: Actor): Promise<string> {
  const writer = by ?? (await makeResident());
  const colleague = await makePerson("centerStaff", { subdistrictCode: "310107015" });
  const isThanks = stage === "thanks";
  const filing = {
    organizationId: subject.id,
    kind: isThanks ? "thanks" : "complaint",
    topic: stage === "forwarded" ? "safety" : "service",
    body: `${stage} ${writer.name}`,
    isPublic: true,
  } as const;
  const { id } = await fileComplaint(writer, filing, longAgo);
  if (isThanks || stage === "filed" || stage === "forwarded") return id;
  await acceptComplaint(colleague, { id, topic: "service" }, longAgo);
  if (stage === "accepted") return id;
  await askOrganization(colleague, { id, question: "请说明情况。" }, longAgo);
  if (stage === "asked") return id;
  await answerQuestion(actors.organization, { id, answer: "已经整改。" }, longAgo);
  const outcome = stage === "closed" ? "notUpheld" : "upheld";
  await concludeComplaint(colleague, { id, outcome, ...words }, longAgo);
  return id;
}

/** A record for every dynamic address about complaints: a question that the subject organization is asked. */
export async function makeComplaintExamples(cast: Cast): Promise<Record<string, Example>> {
  const id = await complaintIn(cast, "asked");
  return { "/organization/complaints/[id]": { own: { id }, unknown: { id: nobody } } };
}

/** What each line of the command table about complaints sends. */
export async function makeComplaintInputs(cast: Cast): Promise<Record<string, (actor: Actor) => object>> {
  // Everybody can be reached, so that only who they are decides.
  await database()
    .$executeRaw`UPDATE "Account" SET "email" = "loginName" || '@example.org' WHERE "email" IS NULL`;
  const [filed, forwarded, accepted, asked, proposed, thanks] = [
    await complaintIn(cast, "filed"),
    await complaintIn(cast, "forwarded"),
    await complaintIn(cast, "accepted"),
    await complaintIn(cast, "asked"),
    await complaintIn(cast, "proposed"),
    await complaintIn(cast, "thanks"),
  ];
  const own = await complaintIn(cast, "filed", cast.actors.resident);
  const ownClosed = await complaintIn(cast, "closed", cast.actors.resident);
  const always = (input: object) => () => input;
  const filing = { organizationId: cast.subject.id, kind: "complaint", topic: "fees", body: "收费不清。" };
  return {
    fileComplaint: always(filing),
    "acceptComplaint(center's)": always({ id: filed, topic: "service" }),
    "acceptComplaint(bureau's)": always({ id: forwarded, topic: "safety" }),
    forwardComplaint: always({ id: filed, remark: "转交。" }),
    declineComplaint: always({ id: filed, reason: "不属于受理范围。" }),
    askOrganization: always({ id: accepted, question: "请说明情况。" }),
    answerQuestion: always({ id: asked, answer: "已经整改。" }),
    missAnswer: always({ id: asked }),
    concludeComplaint: always({ id: accepted, outcome: "upheld", ...words }),
    confirmComplaint: always({ id: proposed, reply: words.reply }),
    sendComplaintBack: always({ id: proposed, reason: "请补充。" }),
    passThanksOn: always({ id: thanks, isShown: "on" }),
    "withdrawComplaint(resident's)": always({ id: own }),
    "rateComplaint(resident's)": always({ id: ownClosed, satisfaction: 5 }),
  };
}
