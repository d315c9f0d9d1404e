import { assignAssessors } from "@/lib/domain/evaluations/assessments/commands/assign";
import { declareInterest } from "@/lib/domain/evaluations/assessments/commands/declare";
import { finishAssessment } from "@/lib/domain/evaluations/assessments/commands/finish";
import { admitEvaluation } from "@/lib/domain/evaluations/commands/admit";
import { decideGrade } from "@/lib/domain/evaluations/commands/grade";
import { publishResult } from "@/lib/domain/evaluations/commands/publish";
import { refuseEvaluation } from "@/lib/domain/evaluations/commands/refuse";
import { requestReview } from "@/lib/domain/evaluations/commands/request-review";
import { submitEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/submit";
import { castBallot } from "@/lib/domain/evaluations/votes/commands/cast-ballot";
import { countVotes } from "@/lib/domain/evaluations/votes/commands/count-votes";
import { openVote } from "@/lib/domain/evaluations/votes/commands/open-vote";
import type { Actor } from "@/lib/platform/auth/actor";
import { addDays, calendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { chanceOf } from "../chance";
import type { Resident } from "../district";
import { officeDay, officeMoment } from "../moments";
import type { Recording } from "../supervision/recording";
import { deskOf } from "./applicants";
import { nuanlinName } from "./past";
import { scored } from "./scores";
import { beginSelfAssessment, leaveUnfinished } from "./self-assessment";
import { staffNamed } from "./staff";

/** How far an evaluation of the present round has come. */
const stages = [
  "submitted",
  "submitted",
  "notAdmitted",
  "admitted",
  "assessing",
  "assessing",
  "replaced",
  "assessed",
  "voting",
  "voting",
  "voted",
  "publicity",
  "reviewing",
  "shown",
  "shown",
  "graded",
] as const;
type Stage = (typeof stages)[number];

const until = (stage: Stage, ...ends: Stage[]) => ends.includes(stage);

type Way = {
  tx: Transaction;
  recording: Recording;
  id: string;
  applicant: Actor;
  stage: Stage;
  ordinal: number;
};

/** Takes one evaluation from its application to its stage, through the commands that everybody uses. */
async function goWay({ tx, recording, id, applicant, stage, ordinal }: Way): Promise<void> {
  const chance = chanceOf(`present evaluation ${ordinal}`);
  const begin = calendarDate("2026-09-07");
  const at = (days: number) => recording.at(officeMoment(chance, officeDay(addDays(begin, days))));
  const [officer, approver] = [staffNamed("bureau.evaluation"), staffNamed("bureau.approver")];
  const [one, two, three] = [
    staffNamed("reviewer.one"),
    staffNamed("reviewer.two"),
    staffNamed("reviewer.three"),
  ];
  await submitEvaluation(applicant, { id }, at(until(stage, "submitted") ? 70 + ordinal : 2));
  if (until(stage, "submitted")) return;
  if (until(stage, "notAdmitted")) {
    const reason = "实地核查发现登记住所已停止使用，未办理变更登记，不符合参评条件。";
    await refuseEvaluation(officer, { id, reason }, at(9));
    return;
  }
  await admitEvaluation(officer, { id, remark: "" }, at(until(stage, "admitted") ? 70 : 8));
  if (until(stage, "admitted")) return;
  const isLate = until(stage, "assessing", "replaced");
  const first = until(stage, "replaced") ? [one.accountId, three.accountId] : [one.accountId, two.accountId];
  await assignAssessors(officer, { id, accountIds: first as string[] }, at(isLate ? 66 : 12));
  await declareInterest(one, { id, declaration: "none" }, at(isLate ? 67 : 13));
  if (until(stage, "replaced")) {
    const reason = "近两年曾担任该单位项目顾问。";
    await declareInterest(three, { id, declaration: "conflict", reason }, at(68));
    await assignAssessors(officer, { id, accountIds: [two.accountId as string] }, at(69));
    return;
  }
  if (until(stage, "assessing")) {
    await scored(tx, { id, assessor: one, total: 790, dimensions: 2 + (ordinal % 2) });
    return;
  }
  await declareInterest(two, { id, declaration: "none" }, at(13));
  for (const [assessor, total] of [
    [one, 812 + ordinal],
    [two, 798 + ordinal],
  ] as const) {
    await scored(tx, { id, assessor, total });
    await finishAssessment(assessor, { id, visitedOn: officeDay(addDays(begin, 20)) }, at(24));
  }
  if (until(stage, "assessed")) return;
  await openVote(officer, { id }, at(until(stage, "voting") ? 70 : 30));
  await castBallot(two, { id, grade: 4 }, at(until(stage, "voting") ? 71 : 31));
  if (until(stage, "voting")) return;
  await castBallot(one, { id, grade: 4 }, at(31));
  await castBallot(three, { id, grade: 3 }, at(32));
  await countVotes(officer, { id }, at(33));
  if (until(stage, "voted")) return;
  const publishedAfter = until(stage, "publicity", "reviewing") ? 71 : until(stage, "shown") ? 60 : 36;
  await publishResult(officer, { id }, at(publishedAfter));
  if (until(stage, "reviewing")) {
    const reason =
      "“信息公开”和“志愿服务”两项得分偏低。我们已在公众号公开两年年报，并补充了志愿者服务时长记录，请予复核。";
    await requestReview(applicant, { id, reason }, at(73));
  }
  if (until(stage, "graded")) await decideGrade(approver, { id, remark: "" }, at(50));
}

/** A reviewer sat in the council until last year, so that the register bars them and says why. */
async function tieReviewer(tx: Transaction, organizationId: string): Promise<void> {
  await tx.person.create({
    data: {
      name: staffNamed("reviewer.three").name,
      isSimulated: true,
      offices: {
        create: {
          organizationId,
          title: "director",
          startedOn: toDatabaseDate("2020-06-18"),
          endedOn: toDatabaseDate("2025-06-17"),
        },
      },
    },
  });
}

/** The round of the year under way, with an evaluation at every stage and a self-assessment that is being written. */
export async function writePresentEvaluations(
  tx: Transaction,
  recording: Recording,
  residents: readonly Resident[],
): Promise<void> {
  const chance = chanceOf("present evaluations");
  const nuanlin = residents.find(({ draft }) => draft.name === nuanlinName);
  if (nuanlin) await leaveUnfinished(tx, nuanlin, staffNamed("org.nuanlin", nuanlin.draft.id));
  const candidates = chance.shuffle(
    residents.filter(
      ({ draft }) =>
        draft.status === "active" &&
        draft.name !== nuanlinName &&
        (draft.kind === "socialServiceOrganization" || draft.kind === "socialGroup") &&
        draft.establishedOn < "2022-01-01",
    ),
  );
  let ordinal = 0;
  for (const resident of candidates) {
    const stage = stages[ordinal];
    if (stage === undefined) return;
    const applicant = await deskOf(tx, resident, ordinal);
    const id = await beginSelfAssessment(tx, recording, resident, applicant);
    if (id === null) continue;
    if (stage === "admitted") await tieReviewer(tx, resident.draft.id);
    await goWay({ tx, recording, id, applicant, stage, ordinal });
    ordinal += 1;
  }
}
