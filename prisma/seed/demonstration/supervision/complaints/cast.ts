import { firstOffice } from "@/lib/domain/supervision/complaints/rules";
import { chanceOf } from "../../chance";
import { centerOf, type Desk, type RecordedActor, recorded } from "../../histories/actors";
import type { PastStory } from "./stories";

export type Cast = { authority: "center" | "bureau"; examiner: RecordedActor; second: RecordedActor };

function roleOf(
  desks: readonly Desk[],
  role: Desk["role"],
  subdistrictCode: string | null = null,
): RecordedActor {
  const desk = desks.find((one) => one.role === role && one.subdistrictCode === subdistrictCode);
  if (!desk) throw new RangeError(`no desk of ${role}`);
  return recorded(desk);
}

/** Who dealt with a complaint: the center or the bureau, and the second officer who confirmed it. */
export function castOf(story: PastStory, desks: readonly Desk[]): Cast {
  const authority = firstOffice(story.kind, story.topic);
  const approver = roleOf(desks, "approver");
  if (authority === "bureau")
    return { authority, examiner: roleOf(desks, "supervisionOfficer"), second: approver };
  const { subdistrictCode } = story.organization;
  const examiner = centerOf(chanceOf(`center of ${story.id}`), desks, subdistrictCode, story.filedOn);
  const hasHead = desks.some((one) => one.role === "centerHead" && one.subdistrictCode === subdistrictCode);
  return {
    authority,
    examiner,
    second: hasHead ? roleOf(desks, "centerHead", subdistrictCode) : approver,
  };
}
