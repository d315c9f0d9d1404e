import type { CommandContext } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import type { AnnualCheckCase } from "../../queries/annual-check";
import { isWritable, writableStatuses } from "../../rules";
import { fittingAnswers, isSame, judgedSection } from "../reading/rules";
import { type SectionAnswers, type SectionKey, sectionAnswersSchema } from "../schema";
import { takeSignature } from "./take-signature";

type Writing = { check: AnnualCheckCase; section: SectionKey; version: number; answers: SectionAnswers };

/**
 * Keeps one section over the version it was read with, and takes the signature away: what was signed is not any more what
 * stands there. Throws Refusal "annualReport.changedElsewhere" when it was saved since, unless with the same answers, and
 * "annualReport.notWritable" once the report is out of the organization's hands.
 */
export async function writeSection({ actor, tx, now }: CommandContext, writing: Writing) {
  const { check, section, version } = writing;
  const { id, year } = check;
  if (!isWritable(check.status)) throw new Refusal("annualReport.notWritable");
  const stored = await tx.caseSection.findUnique({ where: { caseId_key: { caseId: id, key: section } } });
  const answers = fittingAnswers(section, writing.answers);
  const { state, issues } = judgedSection(check.organizationKind, section, answers);
  const judged = { id, year, section, isComplete: state === "complete", issues };
  if (stored && isSame(answers, sectionAnswersSchema.parse(stored.answers))) {
    return { ...judged, version: stored.version, savedAt: stored.savedAt };
  }
  if ((stored?.version ?? 0) !== version) throw new Refusal("annualReport.changedElsewhere");
  const open = await tx.case.updateMany({
    where: { id, status: { in: [...writableStatuses] } },
    data: { version: { increment: 1 } },
  });
  if (open.count === 0) throw new Refusal("annualReport.notWritable");
  const row = { answers, savedAt: now, savedById: actor.accountId ?? "", savedByName: actor.name };
  const { count } =
    version === 0
      ? await tx.caseSection.createMany({
          data: [{ caseId: id, key: section, ...row }],
          skipDuplicates: true,
        })
      : await tx.caseSection.updateMany({
          where: { caseId: id, key: section, version },
          data: { ...row, version: version + 1 },
        });
  if (count === 0) throw new Refusal("annualReport.changedElsewhere");
  await takeSignature(tx, id);
  return { ...judged, version: version + 1, savedAt: now };
}
