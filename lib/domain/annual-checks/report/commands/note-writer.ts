import { command } from "@/lib/platform/command";
import { getOwnCheck } from "../queries/section";
import { pageLifetime, sectionNameSchema } from "../writing/schema";

/** Notes that somebody has a section open, and tells who else has and who saved it last. */
export const noteReportWriter = command(sectionNameSchema, async ({ actor, tx, now }, { id, section }) => {
  await getOwnCheck(actor, id, tx);
  const accountId = actor.accountId ?? "";
  await tx.reportWriter.upsert({
    where: { caseId_key_accountId: { caseId: id, key: section, accountId } },
    create: { caseId: id, key: section, accountId, name: actor.name, seenAt: now },
    update: { seenAt: now, name: actor.name },
  });
  const others = await tx.reportWriter.findMany({
    where: {
      caseId: id,
      key: section,
      accountId: { not: accountId },
      seenAt: { gt: new Date(now.getTime() - pageLifetime) },
    },
    orderBy: { name: "asc" },
  });
  const stored = await tx.caseSection.findUnique({ where: { caseId_key: { caseId: id, key: section } } });
  return {
    others: others.map(({ name }) => name),
    version: stored?.version ?? 0,
    savedByName: stored?.savedByName ?? null,
    isMine: stored?.savedById === accountId,
  };
});
