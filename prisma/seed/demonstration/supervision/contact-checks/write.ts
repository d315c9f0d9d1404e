import { abandonContactCheck } from "@/lib/domain/supervision/contact-checks/commands/abandon";
import { findUnreachable } from "@/lib/domain/supervision/contact-checks/commands/find";
import { openContactCheck } from "@/lib/domain/supervision/contact-checks/commands/open";
import { recordLetterOutcome } from "@/lib/domain/supervision/contact-checks/commands/record-outcome";
import { sendContactLetter } from "@/lib/domain/supervision/contact-checks/commands/send-letter";
import type { ContactCheckStatus, LetterOutcome } from "@/lib/domain/supervision/contact-checks/schema";
import { addDays, type CalendarDate, calendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { chanceOf } from "../../chance";
import type { HistoryEntry } from "../../histories/entry";
import { officeMoment } from "../../moments";
import { recordingOf } from "../recording";
import { staffNamed } from "../staff";

type Story = { end: ContactCheckStatus; openedOn: string; cause: string };

/** How far each check has come by the reference day. */
const stories: readonly Story[] = [
  { end: "unreachable", openedOn: "2025-08-11", cause: "年度报告通知短信退回，登记电话停机。" },
  { end: "reached", openedOn: "2025-11-03", cause: "多次拨打登记电话无人接听。" },
  { end: "unreachable", openedOn: "2026-05-12", cause: "上门送达年检通知时住所已由他人使用。" },
  { end: "abandoned", openedOn: "2026-06-01", cause: "居委会反映该单位已搬离。" },
  { end: "unreachable", openedOn: "2026-09-01", cause: "随机抽查到场时未能联系。" },
  { end: "secondFailed", openedOn: "2026-10-12", cause: "登记住所门牌已更换，电话无法接通。" },
  { end: "secondSent", openedOn: "2026-10-19", cause: "投诉人反映该单位人去楼空。" },
  { end: "firstFailed", openedOn: "2026-10-28", cause: "挂号信退回，原因写明“查无此单位”。" },
  { end: "firstSent", openedOn: "2026-11-13", cause: "联系人电话为空号。" },
  { end: "opened", openedOn: "2026-11-19", cause: "服务中心走访时未见办公场所。" },
];

/** Numbers of registered mail, which nobody has. */
const trackingNumber = (place: number, ordinal: number) => `XA${88_020_100 + place * 10 + ordinal}1CN`;

type Check = { id: string; address: string; place: number; story: Story };

async function goOn(
  { id, address, place, story }: Check,
  at: ReturnType<typeof recordingOf>["at"],
): Promise<void> {
  const chance = chanceOf(`contact check ${place}`);
  const [officer, approver] = [staffNamed("bureau.supervision"), staffNamed("bureau.approver2")];
  const opened = calendarDate(story.openedOn);
  const on = (day: CalendarDate) => at(officeMoment(chance, day));
  const send = (ordinal: number, sentOn: CalendarDate) =>
    sendContactLetter(
      officer,
      { id, address, trackingNumber: trackingNumber(place, ordinal), sentOn },
      on(sentOn),
    );
  const tell = (outcome: LetterOutcome, outcomeOn: CalendarDate) =>
    recordLetterOutcome(officer, { id, outcome, outcomeOn }, on(outcomeOn));
  if (story.end === "opened") return;
  await send(1, addDays(opened, 1));
  if (story.end === "firstSent") return;
  await tell(place % 2 === 0 ? "unsigned" : "returned", addDays(opened, 8));
  if (story.end === "firstFailed") return;
  if (story.end === "abandoned") {
    const reason = "第二封信函的期限已过，另行发起核实。";
    await abandonContactCheck(officer, { id, reason }, on(addDays(opened, 40)));
    return;
  }
  await send(2, addDays(opened, 20));
  if (story.end === "secondSent") return;
  if (story.end === "reached") {
    await tell("signed", addDays(opened, 24));
    return;
  }
  await tell("unsigned", addDays(opened, 28));
  if (story.end === "secondFailed") return;
  const reason = "两封专用信函均无人签收，经实地走访，登记住所无该单位办公痕迹。";
  await findUnreachable(approver, { id, reason }, on(addDays(opened, 34)));
}

/** Writes contact checks in every state, and returns how they came about. */
export async function writeContactChecks(tx: Transaction): Promise<HistoryEntry[]> {
  const recording = recordingOf(tx);
  const organizations = await tx.organization.findMany({
    where: {
      kind: "socialServiceOrganization",
      status: "active",
      inspections: { none: {} },
      name: { not: "上海普陀区暖邻加装电梯事务所" },
      establishedOn: { lt: new Date("2022-01-01T00:00:00Z") },
    },
    select: { id: true, domicile: true },
    orderBy: { uscc: "asc" },
  });
  const chosen = chanceOf("contact checks").shuffle(organizations);
  for (const [place, story] of stories.entries()) {
    const organization = chosen[place];
    if (!organization) continue;
    const chance = chanceOf(`contact check opened ${place}`);
    const { id } = await openContactCheck(
      staffNamed("bureau.supervision"),
      { organizationId: organization.id, cause: story.cause },
      recording.at(officeMoment(chance, calendarDate(story.openedOn))),
    );
    await goOn({ id, address: organization.domicile, place, story }, recording.at);
  }
  return recording.entries;
}
