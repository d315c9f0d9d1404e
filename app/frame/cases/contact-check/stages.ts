import type { Step } from "@/components/record/step-bar";
import type { ContactCheckStatus } from "@/lib/domain/supervision/contact-checks/schema";

const stages = ["first", "second", "finding"] as const;
export type ContactCheckStage = (typeof stages)[number];

const placeOf: Record<ContactCheckStatus, number> = {
  opened: 0,
  firstSent: 0,
  firstFailed: 1,
  secondSent: 1,
  secondFailed: 2,
  reached: 3,
  unreachable: 3,
  abandoned: 3,
};

/** The step bar of a contact check; one that ended after its first letter shows no second. */
export function contactCheckSteps(
  { status, letters }: { status: ContactCheckStatus; letters: readonly unknown[] },
  say: { stage: (stage: ContactCheckStage) => string; status: string },
): Step[] {
  const place = placeOf[status];
  const hasEnded = place === stages.length;
  return stages
    .map((stage, at) => ({ stage, at }))
    .filter(({ at }) => !hasEnded || at >= 2 || at < letters.length)
    .map(({ stage, at }): Step => {
      if (at < place)
        return { label: say.stage(stage), state: "done", ...(at === 2 && { note: say.status }) };
      if (at > place) return { label: say.stage(stage), state: "ahead" };
      return { label: say.stage(stage), state: "now", note: say.status };
    });
}
