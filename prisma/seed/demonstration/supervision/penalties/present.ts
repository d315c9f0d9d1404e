import { annulPenalty } from "@/lib/domain/supervision/penalties/commands/annul";
import { closeStatement } from "@/lib/domain/supervision/penalties/commands/close-statement";
import { decidePenalty } from "@/lib/domain/supervision/penalties/commands/decide";
import { defend } from "@/lib/domain/supervision/penalties/commands/defend";
import { deliverDecision } from "@/lib/domain/supervision/penalties/commands/deliver";
import { discontinueProceeding } from "@/lib/domain/supervision/penalties/commands/discontinue";
import { openProceeding } from "@/lib/domain/supervision/penalties/commands/open";
import { proposePenalty } from "@/lib/domain/supervision/penalties/commands/propose";
import { requestHearing } from "@/lib/domain/supervision/penalties/commands/request-hearing";
import { serveNotice } from "@/lib/domain/supervision/penalties/commands/serve-notice";
import { setHearing } from "@/lib/domain/supervision/penalties/commands/set-hearing";
import type { Actor } from "@/lib/platform/auth/actor";
import { system } from "@/lib/platform/auth/actor";
import { addDays, addWorkingDays, dateInShanghai } from "@/lib/platform/clock";
import { yuanText } from "@/lib/platform/forms/yuan-text";
import { chanceOf } from "../../chance";
import type { Resident } from "../../district";
import { officeCalendar, officeDay, officeMoment, referenceDay } from "../../moments";
import type { Recording } from "../recording";
import { staffNamed } from "../staff";
import type { PenaltyMatter } from "./matters";

/** How far a proceeding of these months has come. */
export type Stage =
  | "opened"
  | "proposed"
  | "noticed"
  | "defended"
  | "hearingRequested"
  | "hearingSet"
  | "ready"
  | "decided"
  | "delivered"
  | "discontinued"
  | "annulled";

type Way = {
  recording: Recording;
  organization: Resident["draft"];
  matter: PenaltyMatter;
  stage: Stage;
  ago: number;
};

const order: readonly Stage[] = ["opened", "proposed", "noticed", "defended"];
const reaches = (stage: Stage, wanted: Stage) =>
  !order.includes(stage) || order.indexOf(stage) >= order.indexOf(wanted);

/** Takes one proceeding from its opening to its stage, through the commands that everybody uses. */
export async function goPenaltyWay({ recording, organization, matter, stage, ago }: Way): Promise<void> {
  const chance = chanceOf(`proceeding ${organization.name} ${stage}`);
  const first = addDays(referenceDay, -ago);
  const at = (days: number) =>
    recording.at(officeMoment(chance, officeDay(addDays(first, Math.min(days, ago)))));
  const [officer, approver] = [staffNamed("bureau.supervision"), staffNamed("bureau.approver")];
  const person: Actor = {
    ...staffNamed("org.nuanlin", organization.id),
    name: organization.legalRepresentative.name,
  };
  const { facts, basis, evidence, reason, kind, fine, months } = matter;
  const measure = {
    kind,
    ...(fine !== null && { fine: yuanText(fine) }),
    ...(months !== null && { months }),
  };
  const { id } = await openProceeding(
    officer,
    { organizationId: organization.id, facts, basis, evidence },
    at(0),
  );
  if (stage === "discontinued") {
    const slight = "违法行为轻微并及时改正，没有造成危害后果，不予行政处罚。";
    await discontinueProceeding(approver, { id, reason: slight }, at(20));
  }
  if (stage === "opened" || stage === "discontinued") return;
  await proposePenalty(officer, { id, ...measure, reason }, at(12));
  if (!reaches(stage, "noticed")) return;
  await serveNotice(officer, { id }, at(14));
  if (stage === "noticed") return;
  const servedOn = officeDay(addDays(first, Math.min(14, ago)));
  if (stage === "hearingRequested" || stage === "hearingSet") {
    await requestHearing(person, { id, reason: "对违法事实的认定有不同意见，要求当面质证。" }, at(16));
    if (stage === "hearingRequested") return;
    const now = at(18);
    const hearingOn = addWorkingDays(officeCalendar, dateInShanghai(now.now), 9).date;
    const officerId = staffNamed("bureau.approver2").accountId;
    await setHearing(officer, { id, hearingOn, place: "区民政局三楼会议室", officerId }, now);
    return;
  }
  const statement = "违法行为发生后本单位已主动退还相关款项，并完成内部整改，恳请从轻处理。";
  await defend(person, { id, statement }, at(16));
  if (stage === "defended") return;
  const over = addDays(addWorkingDays(officeCalendar, servedOn, 5).date, 1);
  await closeStatement(system, { id }, recording.at(officeMoment(chance, over)));
  if (stage === "ready") return;
  await decidePenalty(approver, { id, ...measure, reason }, at(30));
  if (stage === "decided") return;
  const delivered = at(33);
  await deliverDecision(officer, { id, deliveredOn: dateInShanghai(delivered.now) }, delivered);
  if (stage === "annulled")
    await annulPenalty(approver, { id, reason: "经行政复议，认定事实不清，撤销原处罚决定。" }, at(50));
}
