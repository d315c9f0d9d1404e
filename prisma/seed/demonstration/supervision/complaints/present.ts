import { acceptComplaint } from "@/lib/domain/supervision/complaints/commands/accept";
import { answerQuestion } from "@/lib/domain/supervision/complaints/commands/answer";
import { askOrganization } from "@/lib/domain/supervision/complaints/commands/ask";
import { concludeComplaint } from "@/lib/domain/supervision/complaints/commands/conclude";
import { confirmComplaint } from "@/lib/domain/supervision/complaints/commands/confirm";
import { declineComplaint } from "@/lib/domain/supervision/complaints/commands/decline";
import { fileComplaint } from "@/lib/domain/supervision/complaints/commands/file";
import { passThanksOn } from "@/lib/domain/supervision/complaints/commands/thank";
import { withdrawComplaint } from "@/lib/domain/supervision/complaints/commands/withdraw";
import { firstOffice, isAgainst } from "@/lib/domain/supervision/complaints/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { chanceOf } from "../../chance";
import type { Resident } from "../../district";
import { officeDay, officeMoment, referenceDay } from "../../moments";
import type { Recording } from "../recording";
import { staffNamed } from "../staff";
import { type ComplaintMatter, elsewhereMatters, thanksWords } from "./matters";

/** How far a complaint of these weeks has come. */
export type Stage =
  | "filed"
  | "accepted"
  | "asked"
  | "answered"
  | "proposed"
  | "closed"
  | "declined"
  | "withdrawn";

type Way = {
  recording: Recording;
  organization: Resident["draft"];
  writer: Actor;
  matter: ComplaintMatter;
  stage: Stage;
  /** Days before the reference day on which it came in. */
  ago: number;
};

const changshou = "310107015";

/** Times of the steps: the first on the day it came in, every next one a while later, none after the reference day. */
function clockOf({ at }: Recording, name: string, ago: number) {
  const chance = chanceOf(name);
  const first = addDays(referenceDay, -ago);
  let last = 0;
  return (days: number) => {
    const day: CalendarDate = officeDay(addDays(first, Math.min(days, ago)));
    const moment = Math.max(officeMoment(chance, day).getTime(), last + 900_000);
    last = moment;
    return at(new Date(moment));
  };
}

function examinersOf({ organization, matter }: Way): { examiner: Actor; second: Actor } {
  if (firstOffice("complaint", matter.topic) === "bureau")
    return { examiner: staffNamed("bureau.supervision"), second: staffNamed("bureau.approver") };
  if (organization.subdistrictCode === changshou)
    return { examiner: staffNamed("center.changshou"), second: staffNamed("center.changshou.head") };
  return { examiner: staffNamed("center.ganquan"), second: staffNamed("bureau.approver2") };
}

/** Takes one complaint from its filing to its stage, through the commands that everybody uses. */
export async function goComplaintWay(way: Way): Promise<string> {
  const { recording, organization, writer, matter, stage, ago } = way;
  const at = clockOf(recording, `complaint about ${organization.name} ${matter.topic} ${stage}`, ago);
  const { topic, body, place, question, answer, finding, reply, outcome } = matter;
  const filing = { organizationId: organization.id, kind: "complaint", topic, body, place } as const;
  const { id } = await fileComplaint(writer, filing, at(0));
  if (stage === "filed") return id;
  if (stage === "withdrawn") {
    await withdrawComplaint(writer, { id }, at(1));
    return id;
  }
  const { examiner, second } = examinersOf(way);
  await acceptComplaint(examiner, { id, topic }, at(1));
  if (stage === "accepted") return id;
  await askOrganization(examiner, { id, question }, at(2));
  if (stage === "asked") return id;
  const person: Actor = {
    ...staffNamed("org.nuanlin", organization.id),
    name: organization.legalRepresentative.name,
  };
  await answerQuestion(person, { id, answer }, at(4));
  if (stage === "answered") return id;
  await concludeComplaint(examiner, { id, outcome, finding, reply }, at(6));
  if (stage === "proposed") return id;
  if (isAgainst(outcome)) await confirmComplaint(second, { id, reply }, at(8));
  return id;
}

/** What does not belong here, declined with the place to go to. */
export async function declineOne(
  recording: Recording,
  organization: Resident["draft"],
  writer: Actor,
  place: number,
) {
  const matter = elsewhereMatters[place % elsewhereMatters.length] ?? elsewhereMatters[0];
  const at = clockOf(recording, `declined ${organization.name}`, 9);
  const filing = {
    organizationId: organization.id,
    kind: "complaint",
    topic: "other",
    body: matter.body,
  } as const;
  const { id } = await fileComplaint(writer, filing, at(0));
  const center = organization.subdistrictCode === changshou ? "center.changshou" : "center.ganquan";
  await declineComplaint(staffNamed(center), { id, reason: matter.reason, goTo: matter.goTo }, at(1));
}

/** Thanks that wait to be read through, or were passed on. */
export async function thankOne(
  recording: Recording,
  {
    organization,
    writer,
    place,
    isPassedOn,
    words = thanksWords,
  }: {
    organization: Resident["draft"];
    writer: Actor;
    place: number;
    isPassedOn: boolean;
    words?: readonly string[];
  },
): Promise<void> {
  const at = clockOf(recording, `thanks ${organization.name} ${place}`, isPassedOn ? 12 : 1);
  const body = words[place % words.length] ?? thanksWords[0];
  const filing = {
    organizationId: organization.id,
    kind: "thanks",
    topic: "other",
    body,
    isPublic: true,
  } as const;
  const { id } = await fileComplaint(writer, filing, at(0));
  if (!isPassedOn) return;
  const center = organization.subdistrictCode === changshou ? "center.changshou" : "center.ganquan";
  await passThanksOn(staffNamed(center), { id, isShown: true }, at(1));
}
