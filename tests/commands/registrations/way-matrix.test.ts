import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { acceptRegistration } from "@/lib/domain/registrations/commands/accept";
import { consentToRegistration } from "@/lib/domain/registrations/commands/consent";
import { correctRegistration } from "@/lib/domain/registrations/commands/correct";
import { denyConsent } from "@/lib/domain/registrations/commands/deny-consent";
import { discardRegistration } from "@/lib/domain/registrations/commands/discard";
import { endorseRegistration } from "@/lib/domain/registrations/commands/endorse";
import { extendRegistration } from "@/lib/domain/registrations/commands/extend";
import { lapseRegistration } from "@/lib/domain/registrations/commands/lapse";
import { pauseRegistration } from "@/lib/domain/registrations/commands/pause";
import { recommendRegistration } from "@/lib/domain/registrations/commands/recommend";
import { recordPaperConsent } from "@/lib/domain/registrations/commands/record-paper-consent";
import { requestCorrection } from "@/lib/domain/registrations/commands/request-correction";
import { resubmitRegistration } from "@/lib/domain/registrations/commands/resubmit";
import { resumeRegistration } from "@/lib/domain/registrations/commands/resume";
import { returnRegistration } from "@/lib/domain/registrations/commands/return";
import { sendBackRegistration } from "@/lib/domain/registrations/commands/send-back";
import { submitRegistration } from "@/lib/domain/registrations/commands/submit";
import { withdrawRegistration } from "@/lib/domain/registrations/commands/withdraw";
import { registrationStatuses } from "@/lib/domain/registrations/schema";
import { registrationWorkflow } from "@/lib/domain/registrations/workflow";
import { type Actor, system } from "@/lib/platform/auth/actor";
import type { Command } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { notFound, refusal } from "@/tests/factories/refusals";
import { createRegistration, makeOffices } from "@/tests/factories/registrations";
import { eventsOf, lettersOf } from "./traces";

type Step = keyof typeof registrationWorkflow.steps;
type Line = { step: Step; by: string; take: (actor: Actor, id: string) => Promise<unknown> };

const reason = "理由充分。";
const corrections = [{ target: "", reason }];
const fileId = "01930000-0000-7000-8000-00000000000f";

function line<Schema extends z.ZodType, Result>(
  step: Step,
  by: string,
  command: Command<Schema, Result>,
  beside: object = {},
): Line {
  return { step, by, take: (actor, id) => command(actor, { id, ...beside } as z.input<Schema>) };
}

/** Every step that has a command of its own here, with who may take it and what it needs. */
const lines: Line[] = [
  line("submit", "applicant", submitRegistration),
  line("discard", "applicant", discardRegistration),
  line("endorse", "centerStaff", endorseRegistration),
  line("return", "centerStaff", returnRegistration, { corrections }),
  line("resubmit", "applicant", resubmitRegistration),
  line("consent", "supervisoryReviewer", consentToRegistration),
  line("recordPaperConsent", "centerStaff", recordPaperConsent, { fileId }),
  line("denyConsent", "supervisoryReviewer", denyConsent, { reason }),
  line("accept", "officer", acceptRegistration),
  line("requestCorrection", "officer", requestCorrection, { corrections }),
  line("correct", "applicant", correctRegistration),
  line("pause", "officer", pauseRegistration, { pauseReason: "hearing", remark: reason }),
  line("resume", "officer", resumeRegistration, { finding: reason }),
  line("extend", "approver", extendRegistration, { days: 5, reason }),
  line("recommend", "officer", recommendRegistration, { recommendation: "approved", reason }),
  line("sendBack", "approver", sendBackRegistration, { reason }),
  line("withdraw", "applicant", withdrawRegistration, { reason }),
  line("lapse", "system", lapseRegistration),
];

let offices: Record<string, Actor>;

beforeAll(async () => {
  offices = { ...(await makeOffices()), system };
});

describe.each(registrationStatuses)("a case that is %s", (status) => {
  it("refuses every other step with its own reason, and stays as it is", async () => {
    const { id, applicant } = await createRegistration({ kind: "change", status });
    const before = await database().case.findUniqueOrThrow({ where: { id } });
    const isHidden = before.submittedAt === null;
    for (const { step, by, take } of lines) {
      if (registrationWorkflow.steps[step].from.some((from) => from === status)) continue;
      const actor = by === "applicant" ? applicant : offices[by];
      if (!actor) throw new Error(`nobody is ${by}`);
      // Drafts are the applicant's alone; no office knows of them.
      const isUnknown = isHidden && by !== "applicant" && by !== "system";
      await expect(take(actor, id), step).rejects.toEqual(
        isUnknown ? notFound : refusal(`registrations.${step}TooLate`, { status }),
      );
    }
    expect(await database().case.findUniqueOrThrow({ where: { id } })).toEqual(before);
    expect([await eventsOf(id), await lettersOf(id)]).toEqual([[], []]);
  });
});
