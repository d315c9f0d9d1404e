import type { Resident } from "../../district";
import type { Recording } from "../recording";
import { staffNamed } from "../staff";
import { complaintMatters, elevatorMatter, elevatorThanks } from "./matters";
import type { Neighbor } from "./neighbors";
import { declineOne, goComplaintWay, type Stage, thankOne } from "./present";

const nuanlinName = "上海普陀区暖邻加装电梯事务所";

/** Stages of the complaints of these weeks and how many days ago each came in; some are late. */
const course: readonly (readonly [Stage, number])[] = [
  ["filed", 0],
  ["filed", 1],
  ["filed", 7],
  ["accepted", 4],
  ["accepted", 27],
  ["asked", 6],
  ["asked", 3],
  ["answered", 12],
  ["proposed", 14],
  ["proposed", 10],
  ["closed", 20],
  ["closed", 16],
  ["withdrawn", 8],
  ["filed", 2],
  ["filed", 5],
];

/** Complaints and thanks of these weeks in every state, so that every inbox has work. */
export async function writePresentComplaints(
  recording: Recording,
  residents: readonly Resident[],
  writers: readonly Neighbor[],
): Promise<void> {
  const served = residents
    .map(({ draft }) => draft)
    .filter(({ kind, status, subdistrictCode }) => {
      const isNear = subdistrictCode === "310107015" || subdistrictCode === "310107016";
      return isNear && kind !== "communityOrganization" && status === "active";
    });
  const nuanlin = served.find(({ name }) => name === nuanlinName);
  const others = served.filter(({ name }) => name !== nuanlinName);
  const resident = staffNamed("resident.one");
  const organizationAt = (place: number) => {
    const organization = others[(place * 7) % others.length];
    if (!organization) throw new RangeError("nobody to complain of");
    return organization;
  };
  const writerAt = (place: number) => {
    const writer = writers[place % writers.length];
    if (!writer) throw new RangeError("nobody writes");
    return writer;
  };
  const matterAt = (place: number) => {
    const matter = complaintMatters[place % complaintMatters.length];
    if (!matter) throw new RangeError("nothing to complain of");
    return matter;
  };
  for (const [place, [stage, ago]] of course.entries()) {
    const way = { recording, organization: organizationAt(place), writer: writerAt(place), stage, ago };
    await goComplaintWay({ ...way, matter: matterAt(place) });
  }
  for (const place of [20, 21]) await declineOne(recording, organizationAt(place), writerAt(place), place);
  for (const place of [30, 31, 32, 33])
    await thankOne(recording, {
      organization: organizationAt(place),
      writer: writerAt(place),
      place,
      isPassedOn: place < 32,
    });
  const answered = { recording, organization: organizationAt(40), writer: resident, matter: matterAt(0) };
  await goComplaintWay({ ...answered, stage: "closed", ago: 30 });
  const running = { recording, organization: organizationAt(41), writer: resident, matter: matterAt(2) };
  await goComplaintWay({ ...running, stage: "accepted", ago: 5 });
  if (!nuanlin) return;
  const asked = { recording, organization: nuanlin, writer: writerAt(50), matter: elevatorMatter };
  await goComplaintWay({ ...asked, stage: "asked", ago: 4 });
  for (const place of elevatorThanks.keys()) {
    const thanks = { organization: nuanlin, writer: writerAt(51 + place), place, words: elevatorThanks };
    await thankOne(recording, { ...thanks, isPassedOn: true });
  }
}
