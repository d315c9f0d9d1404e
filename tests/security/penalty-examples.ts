import { decidePenalty } from "@/lib/domain/supervision/penalties/commands/decide";
import { openProceeding } from "@/lib/domain/supervision/penalties/commands/open";
import { proposePenalty } from "@/lib/domain/supervision/penalties/commands/propose";
import { requestHearing } from "@/lib/domain/supervision/penalties/commands/request-hearing";
import { serveNotice } from "@/lib/domain/supervision/penalties/commands/serve-notice";
import { setHearing } from "@/lib/domain/supervision/penalties/commands/set-hearing";
import { waiveRights } from "@/lib/domain/supervision/penalties/commands/waive";
import type { Actor } from "@/lib/platform/auth/actor";
import { makePerson } from "@/tests/factories/accounts";
import { createOrganization } from "@/tests/factories/organization";
import { opening } from "@/tests/factories/proceedings";
import type { Cast } from "./cast";

const longAgo = { now: new Date("2026-03-02T02:00:00Z") };
const fine = { kind: "fine", fine: "60000", reason: "情节较重。" } as const;
const suspension = { kind: "suspension", months: 1, reason: "情节严重。" } as const;

type Stage = "opened" | "proposed" | "noticed" | "hearingRequested" | "hearingSet" | "ready" | "decided";

/** A proceeding against the subject organization, by officers outside of the cast, taken so far. */
async function proceedingIn({ actors, subject }: Cast, stage: Stage): Promise<string> {
  const [investigator, decider] = [await makePerson("supervisionOfficer"), await makePerson("approver")];
  const { organization } = actors;
  const { id } = await openProceeding(investigator, { organizationId: subject.id, ...opening }, longAgo);
  if (stage === "opened") return id;
  await proposePenalty(investigator, { id, ...fine }, longAgo);
  if (stage === "proposed") return id;
  await serveNotice(investigator, { id }, longAgo);
  if (stage === "noticed") return id;
  if (stage === "hearingRequested" || stage === "hearingSet") {
    await requestHearing(organization, { id, reason: "质证" }, longAgo);
    if (stage === "hearingRequested") return id;
    const officerId = actors.officer.accountId ?? "";
    const set = { id, hearingOn: "2026-03-16", place: "三楼会议室", officerId } as const;
    await setHearing(investigator, set, longAgo);
    return id;
  }
  await waiveRights(organization, { id }, longAgo);
  if (stage === "ready") return id;
  await decidePenalty(decider, { id, ...fine }, longAgo);
  return id;
}

/** A suspension of another organization, whose month is over. */
async function endedSuspension(): Promise<string> {
  const [investigator, decider] = [await makePerson("supervisionOfficer"), await makePerson("approver")];
  const organization = await createOrganization();
  const person = await makePerson("legalRepresentative", { organizationId: organization.id });
  const { id } = await openProceeding(investigator, { organizationId: organization.id, ...opening }, longAgo);
  await proposePenalty(investigator, { id, ...suspension }, longAgo);
  await serveNotice(investigator, { id }, longAgo);
  await waiveRights(person, { id }, longAgo);
  await decidePenalty(decider, { id, ...suspension }, longAgo);
  return id;
}

/** What each line of the command table about penalties sends. */
export async function makePenaltyInputs(cast: Cast): Promise<Record<string, (actor: Actor) => object>> {
  const always = (input: object) => () => input;
  const [opened, proposed, noticed, requested, set, ready, decided] = [
    await proceedingIn(cast, "opened"),
    await proceedingIn(cast, "proposed"),
    await proceedingIn(cast, "noticed"),
    await proceedingIn(cast, "hearingRequested"),
    await proceedingIn(cast, "hearingSet"),
    await proceedingIn(cast, "ready"),
    await proceedingIn(cast, "decided"),
  ];
  // Notices of today, whose days still run.
  const running = await runningNotice(cast);
  const hearing = {
    hearingOn: "2030-01-10",
    place: "三楼会议室",
    officerId: cast.actors.officer.accountId ?? "",
  };
  return {
    openProceeding: always({ organizationId: cast.subject.id, ...opening }),
    investigate: always({ id: opened, ...opening }),
    proposePenalty: always({ id: opened, ...fine }),
    serveNotice: always({ id: proposed }),
    sendProposalBack: always({ id: proposed, reason: "补充证据。" }),
    defend: always({ id: running, statement: "恳请从轻。" }),
    requestHearing: always({ id: running, reason: "质证" }),
    waiveRights: always({ id: running }),
    closeStatement: always({ id: noticed }),
    setHearing: always({ id: requested, ...hearing }),
    recordHearing: always({ id: set, finding: "双方质证完毕。" }),
    decidePenalty: always({ id: ready, ...fine }),
    deliverDecision: always({ id: decided, deliveredOn: "2026-03-03" }),
    discontinueProceeding: always({ id: ready, reason: "违法行为轻微。" }),
    annulPenalty: always({ id: decided, reason: "复议撤销。" }),
    endSuspension: always({ id: await endedSuspension() }),
    exportPenalties: always({ filter: "/bureau/penalties", rows: 0 }),
  };
}

async function runningNotice({ subject }: Cast): Promise<string> {
  const investigator = await makePerson("supervisionOfficer");
  const { id } = await openProceeding(investigator, { organizationId: subject.id, ...opening });
  await proposePenalty(investigator, { id, ...fine });
  await serveNotice(investigator, { id });
  return id;
}
